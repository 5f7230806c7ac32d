import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, openFile, readFile, closeAll } from './support/workspace.ts';

describe('Export Report', () => {
  const written: vscode.Uri[] = [];

  before(() => openFile('vision.yaml'));
  after(async () => {
    for (const file of written) await vscode.workspace.fs.delete(file);
    await closeAll();
  });

  async function reportAs(format: string, name: string): Promise<string> {
    const file = fileIn(name);
    written.push(file);
    await vscode.commands.executeCommand('vision.exportReport', { format, file: file.toString() });
    return readFile(file);
  }

  it('writes one HTML file with a chart for each KPI, without a script', async () => {
    const html = await reportAs('html', 'report.html');
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    assert.match(html, /<h1>Lumipay technology vision 2026-27<\/h1>/);
    assert.equal(html.match(/class="kpi-chart"/g)?.length, 20);
    assert.doesNotMatch(html, /<script/);
  });

  it('writes Markdown with the coverage of the code', async () => {
    const markdown = await reportAs('markdown', 'report.md');
    assert.match(markdown, /^# Lumipay technology vision 2026-27\n\nAs of 2026-11-22/);
    assert.match(markdown, /\| \d+ % · \d+ of \d+ files have a reason \|/);
  });
});
