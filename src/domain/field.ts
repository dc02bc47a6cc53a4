// A field of study.
import { type LocalizedText, pickText, toLocalizedTexts } from './locale.js';

export interface Field {
  readonly fieldId: string;
  readonly names: readonly LocalizedText[];
  readonly methodCount: number;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
}

/** A field as `cypher/fragments/field.cypher` answers it. */
export interface FieldRow {
  readonly fieldId: string;
  readonly nameLocales: readonly string[] | null;
  readonly names: readonly string[] | null;
  readonly methodCount: number;
}

export function toField(row: FieldRow, locale: string | null): Field {
  return {
    fieldId: row.fieldId,
    names: toLocalizedTexts(row.nameLocales, row.names),
    methodCount: row.methodCount,
    locale,
  };
}

/** The field's name for a reader of `locale`; its key where it has none in any language. */
export function toFieldName(field: Field, locale: string): string {
  return pickText(field.names, locale)?.text ?? field.fieldId;
}
