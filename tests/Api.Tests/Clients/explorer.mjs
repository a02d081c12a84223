// Uses the explorer as a person does, in Chromium.
// Usage: node explorer.mjs URL [SCREENSHOT]. Prints one line of JSON: what was seen, what was asked of whom, and what the browser
// complained of.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [url, screenshot] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'explorer-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
  viewport: { width: 1400, height: 900 },
});
const asked = [];
const complaints = [];
const page = context.pages()[0];
context.on('request', (request) => asked.push(request.url()));
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
});
page.on('pageerror', (error) => complaints.push(String(error)));

const answer = () => page.locator('.graphiql-response .view-lines').innerText();
const editor = page.locator('.graphiql-query-editor');

/** Runs what is in the editor and gives the part of the answer that is in view. */
async function run() {
  const response = page.waitForResponse((got) => got.request().method() === 'POST');
  await page.locator('.graphiql-execute-button').click();
  await response;
  await page.waitForFunction(() => document.querySelector('.graphiql-response .view-lines')?.innerText.includes('data'));
  return answer();
}

await page.goto(url);
await page.waitForSelector('.graphiql-query-editor .view-line');
const tabs = await page.locator('.graphiql-tab-button').allInnerTexts();
const first = await run();
if (screenshot) await page.screenshot({ path: screenshot });

// An own query, written with the help of the completions that the schema's worker gives.
await editor.click();
await page.keyboard.press('Control+A');
await page.keyboard.type('{ provinces { nameT', { delay: 20 });
await page.keyboard.press('Control+Space');
const suggestion = page.locator('.suggest-widget .monaco-list-row', { hasText: 'nameTh' }).first();
await suggestion.waitFor();
await suggestion.click();
const written = (await editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');

// A subscription, which goes over a WebSocket.
await editor.click();
await page.keyboard.press('Escape');
await page.keyboard.press('Control+A');
await page.keyboard.insertText('subscription Listening { rankingChanged(provinceCode: "67") { ranked } }');
// The tab takes the operation's name when the editor has read it, some moments after the last key.
await page.locator('.graphiql-tab-button', { hasText: 'Listening' }).waitFor();
await page.locator('.graphiql-execute-button').click();
await page.waitForFunction(() => document.querySelector('.graphiql-response .view-lines')?.innerText.includes('rankingChanged'));
const heard = await answer();

console.log(JSON.stringify({ tabs, first, written, heard, asked, complaints }));
await context.close();
rmSync(profile, { recursive: true, force: true });
