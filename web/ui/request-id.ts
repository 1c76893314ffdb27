import { createContext } from 'react'

/** The id of the request for whoever renders an error page: the router strips everything else from an error. */
export const RequestId = createContext('')
