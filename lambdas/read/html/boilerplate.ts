/** Elements that hold no words of the page. */
export const silent: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video map select button textarea datalist dialog title rt rp del s strike head'.split(
    ' ',
  ),
);

/** Elements that are navigation or a frame around the content, wherever they stand. */
const frame: ReadonlySet<string> = new Set(['nav', 'aside', 'menu']);
/** These are a frame only outside the content. */
const pageFrame: ReadonlySet<string> = new Set(['header', 'footer']);

const roles =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|alertdialog)$/;

/** Names that authors give to what is not content; whole words of a class or an id. */
const names =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|sidebar|footer|copyright|cookies?|share|social|pagination|pager|advert|ads|sr-only|visually-hidden|screen-reader-text|skip-link)(?=$|[\s_-])/i;

/** Names of the element that holds the article, among them those of the systems that government sites run on. */
const contentNames =
  /(?:^|\s)(?:ucap-content|trs_editor|trs_uedit\w*|pages_content|article-content|article_content|articlecontent|content-main|main-content|maincontent|mw-parser-output|entry-content|post-content)(?=$|\s)/i;

const invisible =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all)/i;

export type Attributes = Readonly<Record<string, string>>;

/** Whether an element is not shown to a reader. */
export const isHidden = (attributes: Attributes): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  invisible.test((attributes['style'] ?? '').slice(0, 2000));

/** Whether an element is navigation, advertisement or another frame around the content. */
export const isFrame = (name: string, attributes: Attributes, inContent: boolean): boolean => {
  if (frame.has(name) || (pageFrame.has(name) && !inContent)) return true;
  if (roles.test(attributes['role'] ?? '')) return true;
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  return (
    !inContent && names.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500))
  );
};

/** Whether an element says of itself that it is the content. */
export const isContent = (name: string, attributes: Attributes): boolean =>
  name === 'main' ||
  name === 'article' ||
  attributes['role'] === 'main' ||
  contentNames.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500));
