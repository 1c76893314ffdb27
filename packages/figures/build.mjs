// Makes the package ready for `npm publish`: `node build.mjs [folder]`, in dist/ beside this file unless told.
import { buildPackage } from '../../scripts/build-package.mjs'

buildPackage(import.meta.dirname, process.argv[2])
