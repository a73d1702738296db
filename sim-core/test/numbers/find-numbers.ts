import ts from 'typescript';

/** A number written in code where one about the world could hide. */
export interface WrittenNumber {
  readonly path: string;
  readonly line: number;
  readonly value: number;
  /** Constant of the file in whose value it stands; nothing inside functions and classes. */
  readonly constant: string | undefined;
}

/** Numbers of bits, and what they stand in. */
const BIT_OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
]);
/** Bounds of a field are on nonsense and no claim; settings are of the run, which a test of the field table checks. */
const FIELD_FOLDER = /^sim-core\/scenario\/fields\//;
const FIELD_BOUNDS = /^(number|integer|numbersFor|setting)$/;
const FIELD_LIMITS = /^(min|max|minLength|maxLength)$/;

/**
 * Numbers in a source file, apart from those that order the code itself: 0 and 1, and 2 inside functions; operands of
 * bit operators; lengths of typed arrays; types; bounds of scenario fields.
 */
export function writtenNumbers(path: string, text: string): readonly WrittenNumber[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: WrittenNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node)) {
      const constant = constantAround(node, file);
      const value = Number(node.text);
      const isPlain = value <= 1 ? Number.isInteger(value) : value === 2 && constant === undefined;
      if (!isPlain && !isOfCode(node, path)) {
        found.push({ path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, value, constant });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function constantAround(node: ts.Node, file: ts.SourceFile): string | undefined {
  for (let at = node; at !== file; at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isClassLike(at)) return undefined;
    if (ts.isVariableDeclaration(at) && at.parent.parent.parent === file) return at.name.getText(file);
  }
  return undefined;
}

function isOfCode(node: ts.NumericLiteral, path: string): boolean {
  const { parent } = node;
  if (ts.isLiteralTypeNode(parent)) return true;
  if (ts.isBinaryExpression(parent) && BIT_OPERATORS.has(parent.operatorToken.kind)) return true;
  return isTypedArrayLength(node) || (FIELD_FOLDER.test(path) && isFieldBound(node));
}

function isTypedArrayLength(node: ts.Node): boolean {
  const product = ts.isBinaryExpression(node.parent) ? node.parent : node;
  const made = product.parent;
  return ts.isNewExpression(made) && /^(Float|Int|Uint)\d+Array$/.test(made.expression.getText());
}

function isFieldBound(node: ts.Node): boolean {
  const holder = ts.isPrefixUnaryExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isCallExpression(holder)) return FIELD_BOUNDS.test(holder.expression.getText());
  return ts.isPropertyAssignment(holder) && FIELD_LIMITS.test(holder.name.getText());
}
