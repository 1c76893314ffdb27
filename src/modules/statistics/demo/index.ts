export { demoSeed, makeDemo, type Demo } from './make-demo.ts'
