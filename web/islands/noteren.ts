/** The page on which somebody writes down what they hear, on its own and in one file. */
void import('./inzichten/noteren.ts')
