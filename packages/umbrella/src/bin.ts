#!/usr/bin/env node
import '@mitmach/cli/bin';
