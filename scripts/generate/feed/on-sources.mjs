import {register} from 'tsx/esm/api';

// From here on `import()` takes TypeScript, under plain `node` too; what Node is told by `ON_SOURCES` does no harm.
register();
