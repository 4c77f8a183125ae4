/** Where it lies in a project. */
export const WORKFLOW = '.github/workflows/mitmach.yml';

/**
 * Builds every hour on GitHub and publishes on GitHub Pages. The tool is the one that the project's lock file names, with
 * its hash: a package that somebody else publishes under the same name is never run. The folder `.mitmach` goes from run to run, so that a source
 * that is down keeps what it had; `public` too, so that a failed run has something to publish.
 */
export const workflow = `name: mitmach
on:
  schedule:
    # Every hour, at an odd minute: at full hours everybody wants to run.
    - cron: '17 * * * *'
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

concurrency:
  group: mitmach

jobs:
  build:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - uses: actions/cache@v4
        with:
          path: |
            .mitmach
            public
          key: mitmach-\${{ github.run_id }}
          restore-keys: mitmach-
      - name: Install the tool as package-lock.json says
        run: npm ci --ignore-scripts
      - name: Build the feed
        id: build
        continue-on-error: true
        run: npx --no-install mitmach build
      - name: Say what is wrong with it
        run: npx --no-install mitmach validate public/feed.json
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public
      - id: deployment
        uses: actions/deploy-pages@v4
      - name: Let a failed source be seen
        if: steps.build.outcome == 'failure'
        run: exit 1
`;
