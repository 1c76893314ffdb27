/**
 * React looks at this once, when it is first imported, and is several times slower in development. Imported before React; whoever sets the
 * variable, such as a test run that wants React's warnings, keeps it.
 */
process.env['NODE_ENV'] ??= 'production'
