import * as vscode from 'vscode';
import { describingSchema } from '../core/model/schema/describing-schema.ts';
import { OTHER_YAML } from './other-yaml.ts';
import type { Sessions } from './session/sessions.ts';

/** The part of the API of Red Hat's YAML extension that takes schemas. */
interface YamlApi {
  registerContributor(
    name: string,
    schemaOf: (resource: string) => string | undefined,
    contentOf: (schema: string) => Promise<string>,
  ): boolean;
}

const NAME = 'vision-trace';
const SCHEMA = 'vision-trace://schemas/vision/v1';

/**
 * Offers our JSON Schema to Red Hat's YAML extension where that is installed. It asks by
 * document, so the schema binds to what a file says and not to its name: somebody else's
 * vision.yaml gets none. It completes and explains; what is wrong is found by our rules, and shown once.
 */
export class SchemaContributor {
  readonly #sessions: Sessions;
  readonly #file: vscode.Uri;

  constructor(sessions: Sessions, extension: vscode.Uri) {
    this.#sessions = sessions;
    this.#file = vscode.Uri.joinPath(extension, 'schemas/vision.schema.json');
  }

  /** Does nothing where the other extension is not installed or takes no schemas. */
  async offer(): Promise<void> {
    const api: Partial<YamlApi> | undefined = await vscode.extensions.getExtension(OTHER_YAML)?.activate();
    api?.registerContributor?.(NAME, (resource) => this.schemaOf(resource), (schema) => this.contentOf(schema));
  }

  /** The address of our schema for a vision of ours, undefined for every other document. */
  schemaOf(resource: string): string | undefined {
    const session = this.#sessions.of(vscode.Uri.parse(resource));
    return session?.snapshot && session.visionFile?.toString() === vscode.Uri.parse(resource).toString() ? SCHEMA : undefined;
  }

  async contentOf(schema: string): Promise<string> {
    if (schema !== SCHEMA) throw new Error(`${schema} is no schema of ours`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
    return JSON.stringify(describingSchema(JSON.parse(text)));
  }
}
