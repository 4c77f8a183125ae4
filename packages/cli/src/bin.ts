#!/usr/bin/env node
import {main} from './commands/main.js';
import {processShell} from './commands/process-shell.js';

process.exitCode = await main(process.argv.slice(2), processShell());
