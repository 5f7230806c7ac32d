import type { Span } from '../text/span.ts';
import { parseCondition } from './condition.ts';
import type { ItemKind } from './items.ts';
import type { Locations } from './locations.ts';
import type { KpiReference, VisionDocument } from './vision.ts';

/** A place in the document that names an item. */
export interface Reference {
  readonly id: string;
  readonly span: Span;
  /** The kinds that may stand here; none = any item. */
  readonly expects: readonly ItemKind[];
}

/** Every reference of the document with its span, in the order of its sections. */
export function collectReferences(document: VisionDocument, locations: Locations): Reference[] {
  return new Collector(document, locations).collect();
}

class Collector {
  readonly #references: Reference[] = [];
  readonly #document: VisionDocument;
  readonly #locations: Locations;

  constructor(document: VisionDocument, locations: Locations) {
    this.#document = document;
    this.#locations = locations;
  }

  collect(): Reference[] {
    this.#strategy();
    this.#feedback();
    this.#initiatives();
    this.#journal();
    return this.#references;
  }

  #strategy(): void {
    for (const objective of this.#document.objectives ?? []) {
      this.#list(objective.trends, ['trend']);
      this.#kpis(objective.kpis);
      this.#conditions(objective.hypothesis?.confidentWhen);
      this.#conditions(objective.hypothesis?.pivotIf);
    }
    for (const scenario of this.#document.scenarios ?? []) {
      for (const signpost of scenario.signposts ?? []) this.#condition(signpost, 'condition', signpost.condition);
      for (const decision of scenario.decisions ?? []) {
        this.#list(decision.alsoIn, ['scenario']);
        this.#list(decision.initiatives, ['initiative']);
      }
    }
  }

  #feedback(): void {
    for (const feedback of this.#document.feedback ?? []) {
      this.#list(feedback.about, []);
      this.#list(feedback.changed, []);
    }
  }

  #initiatives(): void {
    for (const initiative of this.#document.initiatives ?? []) {
      const { objective } = initiative;
      if (typeof objective === 'string') this.#add(initiative, 'objective', objective, ['objective']);
      else this.#list(objective, ['objective']);
      this.#kpis(initiative.kpis);
      this.#list(initiative.dependsOn, ['initiative']);
      this.#list(initiative.scenarios, ['scenario']);
    }
  }

  #journal(): void {
    for (const review of this.#document.reviews ?? []) {
      for (const reviewed of review.kpis ?? []) this.#add(reviewed, 'kpi', reviewed.kpi, ['kpi']);
      for (const decision of review.decisions ?? []) this.#add(decision, 'about', decision.about, []);
    }
    for (const insight of this.#document.insights ?? []) this.#list(insight.links, []);
  }

  #list(ids: readonly string[] | undefined, expects: readonly ItemKind[]): void {
    ids?.forEach((id, index) => this.#add(ids, index, id, expects));
  }

  #kpis(entries: readonly KpiReference[] | undefined): void {
    entries?.forEach((entry, index) => {
      if (typeof entry === 'string') this.#add(entries, index, entry, ['kpi']);
      else this.#add(entry, 'kpi', entry.kpi, ['kpi']);
    });
  }

  #conditions(conditions: readonly string[] | undefined): void {
    conditions?.forEach((text, index) => this.#condition(conditions, index, text));
  }

  #condition(owner: object, key: string | number, text: string | undefined): void {
    const result = parseCondition(text ?? '');
    if (!('condition' in result)) return;
    const { kpi, kpiSpan } = result.condition;
    this.#references.push({ id: kpi, span: this.#locations.part(owner, key, kpiSpan), expects: ['kpi'] });
  }

  #add(owner: object, key: string | number, id: string | undefined, expects: readonly ItemKind[]): void {
    if (id === undefined) return;
    this.#references.push({ id, span: this.#locations.textOf(owner, key), expects });
  }
}
