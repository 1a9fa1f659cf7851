import type { Comment } from '../language/ast.ts';
import type { Ancestors, NodeOf, NodeType } from '../language/visit.ts';
import type { Category, Severity } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Sources by their paths: a small workspace. */
export type Sources = Readonly<Record<string, string>>;

/** One thing that can be wrong with a state of the files. Documentation, configuration and reports are made from these. */
export type Check = CheckFacts & CheckCode;

export interface CheckFacts {
  /** Kebab-case; the name of its file, its test and its page. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /**
   * What it may look at. A finding of a `document` check depends on one document alone, so it need not be computed again
   * when others change.
   */
  readonly scope: 'document' | 'workspace';
  /** On a part of a workspace: what cannot be found may exist on the server. Missing when that makes no difference. */
  readonly severityOnPart?: Severity;
  /**
   * It sees what is switched off by a `!`, too: it speaks of how things are written, not of what they do. All others are
   * told of nothing that stands there.
   */
  readonly seesDisabled?: true;
  /** Wrong too often, or known too little, to be told to who has not asked for it. */
  readonly offByDefault?: true;
  /** How we know: seen on a real server, written in the vendor's documentation, told by others. */
  readonly basis: 'measured' | 'documented' | 'reported';
  /** One sentence: what is reported. */
  readonly summary: string;
  /** What happens when it is ignored, and what to do. */
  readonly why: string;
  /** A small workspace with the mistake, and the texts that are underlined, in order. */
  readonly bad: {
    readonly sources: Sources;
    readonly at: readonly string[];
    /** What only a snapshot knows, written as files; without it there is no snapshot. */
    readonly snapshot?: Sources;
  };
  /** The same workspace without it. */
  readonly good: Sources;
}

/** How it is found: by looking at nodes, by what is kept within one document, or by the language itself. */
type CheckCode =
  | {
      /** Sees the nodes of each document. */
      readonly visit: CheckVisitor;
      /** Whether `visit.statement` is called for statements of this word; asked once for each word. Without it, for all. */
      readonly keywords?: (keyword: string) => boolean;
      readonly create?: never;
    }
  | {
      /** Called once for each document. */
      readonly create: (context: CheckContext) => CheckVisitor;
      readonly visit?: never;
      readonly keywords?: never;
    }
  | { readonly visit?: never; readonly create?: never; readonly keywords?: never };

/** Like a `Visitor`; what is told beside the node belongs to the document around it. */
export type CheckVisitor = {
  readonly [Type in NodeType]?: (node: NodeOf<Type>, context: CheckContext, ancestors: Ancestors) => void;
};

export interface CheckContext {
  /** The document that is walked. */
  readonly object: FileObject;
  /** The whole text of its file. */
  readonly text: string;
  /** All of its file, in the order of the text. */
  readonly comments: readonly Comment[];
  readonly workspace: Workspace;
  /** Whether what is not in the files is not meant to be there: a snapshot alone does not say so. */
  readonly filesAreWhole: boolean;
  readonly report: (finding: Finding) => void;
}

/** What a check says; path, line, severity and fingerprint are added in one place for all. */
export interface Finding {
  /** What is underlined, in the document's own file. */
  readonly at: Span;
  /** One sentence: what was found, and what was expected. Names stand in double quotes. */
  readonly message: string;
  /** What to do. */
  readonly help?: string;
  /** Right names, nearest first. */
  readonly suggestions?: readonly string[];
  readonly related?: readonly { readonly file: string; readonly at: Span; readonly message: string }[];
  readonly fix?: { readonly title: string; readonly at: Span; readonly text: string };
}
