import { createContext } from 'react-router'
import type { ApiClient } from './data.ts'

/** The API for this request. The server sets it through the bundle's own export, so that both sides hold the same key. */
export const apiContext = createContext<ApiClient>()

/** The id under which this request is logged, so that a visitor can quote it. */
export const requestIdContext = createContext<string>('')
