declare module '*?worker&url' {
  const url: string
  export default url
}
declare module '*.woff2?url' {
  const url: string
  export default url
}
declare module '*.css'
declare module 'virtual:nl-design-system.css'
