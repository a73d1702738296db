import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** As written, e.g. `../fault/fault.ts` or `zod/mini`. */
  readonly specifier: string;
  /** Path of the file from the repository root for a relative import, otherwise the specifier itself. */
  readonly target: string;
  readonly isRelative: boolean;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** What the architecture rules look at in one source file. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** True when the file has nothing but re-exports. */
  readonly isBarrel: boolean;
  /** Lines of dynamic imports whose target cannot be read. */
  readonly unreadableImports: readonly number[];
}

/** Joins a relative specifier to the folder of the importing file; a query such as `?worker&inline` is dropped. */
function resolveRelative(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of (specifier.split('?')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function isTypeOnlyImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || ts.isNamespaceImport(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** The module a node imports and whether only types travel; `null` for a target that is no plain text. */
function importedModule(node: ts.Node): { specifier: string | null; isTypeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: isTypeOnlyImport(node) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, isTypeOnly: true };
  }
  const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require';
  if (isImportCall || isRequire) {
    const argument = node.arguments[0];
    const isText = argument !== undefined && ts.isStringLiteralLike(argument);
    return { specifier: isText ? argument.text : null, isTypeOnly: false };
  }
  return undefined;
}

/**
 * Reads the imports of one file, of every form: static, type, re-export, dynamic, `import('…').Type`, `require`.
 * @param path from the repository root, with `/`.
 * @param text the file's content.
 */
export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const unreadableImports: number[] = [];
  const visit = (node: ts.Node): void => {
    const found = importedModule(node);
    if (found) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (found.specifier === null) unreadableImports.push(line);
      else {
        const { specifier, isTypeOnly } = found;
        const isRelative = specifier.startsWith('.');
        const target = isRelative ? resolveRelative(path, specifier) : specifier;
        imports.push({ specifier, target, isRelative, isTypeOnly, line });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const isReExport = (s: ts.Statement): boolean => ts.isExportDeclaration(s) && s.moduleSpecifier !== undefined;
  const isBarrel = file.statements.length > 0 && file.statements.every(isReExport);
  return { path, lines: text.trimEnd().split('\n').length, imports, isBarrel, unreadableImports };
}
