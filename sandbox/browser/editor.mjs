const byTestId = (id) => `[data-test-id="${id}"]`;
const slow = { timeout: 60_000 };

/** Signs in on n8n's own page, as a person does. */
export async function signIn({ page, base, owner }) {
  await page.goto(`${base}/signin`);
  await page.fill('input[name="emailOrLdapLoginId"]', owner.email, slow);
  await page.fill('input[name="password"]', owner.password);
  await page.click(byTestId('form-submit-button'));
  await page.waitForURL(/home|workflow/, slow);
}

/** Switches the editor's colours and reloads nothing: the next page opens with them. */
export async function useTheme({ page, theme }) {
  await page.evaluate((name) => localStorage.setItem('N8N_THEME', name), theme);
}

/** Opens the panel of nodes on an empty canvas. */
export async function openNodeCreator({ page, base }) {
  await page.goto(`${base}/workflow/new`);
  await page.click(`${byTestId('canvas-plus-button')}, ${byTestId('node-creator-plus-button')}`, slow);
  await page.waitForSelector(byTestId('node-creator-search-bar'), slow);
}

/** Searches the open panel and returns what it offers, with the address of each icon and whether it was drawn. */
export async function searchNodeCreator({ page, text, expected }) {
  await page.fill(byTestId('node-creator-search-bar'), text, slow);
  const name = page.locator(byTestId('node-creator-item-name'), { hasText: expected });
  await name.first().waitFor(slow);
  await page.waitForTimeout(500); // the list is drawn again while the search settles
  return page.$$eval(byTestId('item-iterator-item'), (items) =>
    items.map((item) => {
      const image = item.querySelector('img');
      return {
        name: item.querySelector('[data-test-id="node-creator-item-name"]')?.textContent.trim(),
        icon: image?.getAttribute('src'),
        drawn: Boolean(image?.complete && image.naturalWidth > 0),
      };
    }),
  );
}

/** Opens a workflow and waits until all its nodes are drawn; returns their names. */
export async function openWorkflow({ page, base, id, count }) {
  await page.goto(`${base}/workflow/${id}`);
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelectorAll(selector).length >= wanted,
    [byTestId('canvas-node'), count],
    slow,
  );
  await page.waitForTimeout(1000);
  return page.$$eval(byTestId('canvas-node'), (nodes) => nodes.map((node) => node.getAttribute('data-node-name')));
}

/** The size the canvas needs for all its nodes and notes, with a margin, in pixels at full zoom. */
function sizeOf(nodes) {
  const ends = nodes.map(({ position: [x, y], parameters: { width = 100, height = 130 } }) => [x + width, y + height]);
  const span = (axis) =>
    Math.max(...ends.map((end) => end[axis])) - Math.min(...nodes.map(({ position }) => position[axis]));
  return { width: span(0), height: span(1) };
}

/** Opens a workflow in a window of its own shape and keeps a picture of its nodes and notes alone. */
export async function drawCanvas({ page, base, id, nodes, file }) {
  const { width, height } = sizeOf(nodes);
  const wide = 1800;
  await page.setViewportSize({ width: wide + 260, height: Math.round((wide * height) / width) + 220 });
  await openWorkflow({ page, base, id, count: nodes.filter(({ type }) => !type.endsWith('.stickyNote')).length });
  await page.addStyleTag({
    content: `[data-test-id="canvas-controls"], [data-test-id="node-creator-plus-button"], [class*="bottomBar"],
      [class*="executionButtons"], [class*="nodeButtonsWrapper"], [data-test-id="logs-overview"], [data-test-id="toast"],
      [class*="logs"], .el-notification { display: none !important; }`,
  });
  await page.keyboard.press('1'); // n8n's key for "zoom to fit"
  await page.waitForTimeout(1200);
  const boxes = await page.$$eval('.vue-flow__node', (found) =>
    found.map((one) => one.getBoundingClientRect()).map(({ left, top, right, bottom }) => [left, top, right, bottom]),
  );
  const [left, top] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side])) - 24);
  const [right, bottom] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side])) + 24);
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  await page.screenshot({ path: file, clip, animations: 'disabled' });
}
