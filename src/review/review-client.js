// What the review page does in the browser: rows, names of bodies, saving by keys, and its place after saving.
// It is plain JavaScript, printed into the page as it is; without it the page shows, saves and takes rows out all the same.
{
  const form = document.querySelector('#lylich');
  const place = `soat ${location.pathname}`;
  let isChanged = false;

  for (const button of document.querySelectorAll('[data-act]')) button.hidden = false;
  for (const template of document.querySelectorAll('template'))
    for (const button of template.content.querySelectorAll('[data-act]')) button.hidden = false;

  const said = document.querySelector('.save [role="status"]');
  const mark = () => {
    isChanged = true;
    if (said) said.textContent = '';
    for (const sign of document.querySelectorAll('[data-unsaved]')) sign.hidden = false;
  };
  if (form?.dataset.changed !== undefined) mark();

  /** A new row, with names of boxes that no other row has. */
  let added = 0;
  const newRow = (list) => {
    const row = list.querySelector('template').content.firstElementChild.cloneNode(true);
    do added += 1;
    while (document.getElementById(`o-${list.dataset.list}.n${added}`));
    const from = `${list.dataset.list}.n0`;
    const to = `${list.dataset.list}.n${added}`;
    for (const one of [row, ...row.querySelectorAll('*')])
      for (const name of ['id', 'name'])
        if (one.getAttribute(name)?.includes(from))
          one.setAttribute(name, one.getAttribute(name).replace(from, to));
    row.querySelector('.keep input').value = `n${added}`;
    return row;
  };
  const count = (list) => {
    list.querySelector('[data-count]').textContent = list.querySelectorAll('.keep input:checked').length;
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    if (!button) return;
    const list = button.closest('.rows');
    const row = button.closest('.row');
    const rows = [...list.querySelectorAll(':scope > .row')];
    const at = rows.indexOf(row);
    const { act } = button.dataset;
    if (act === 'first' || act === 'add') {
      const fresh = newRow(list);
      if (act === 'add') row.after(fresh);
      else button.closest('p').after(fresh);
      fresh.querySelector('label:not(.keep) :is(input, textarea)')?.focus();
      fresh.scrollIntoView({ block: 'nearest' });
    } else {
      if (act === 'up') rows[at - 1]?.before(row);
      else rows[at + 1]?.after(row);
      button.focus();
      row.scrollIntoView({ block: 'nearest' });
    }
    count(list);
    mark();
  });

  form?.addEventListener('input', (event) => {
    mark();
    const box = event.target;
    const list = box.closest('.rows');
    if (list && box.closest('.keep')) count(list);
    // The last box for a name is empty, so that there is always one for another.
    if (box.closest('.names') && box.value !== '' && !box.nextElementSibling) {
      const next = box.cloneNode();
      next.value = '';
      next.removeAttribute('id');
      next.removeAttribute('value');
      box.after(next);
    }
  });

  // All names whose kind is known are picked at once.
  for (const button of document.querySelectorAll('[data-pick]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      for (const box of document.querySelectorAll('[name="pick"][data-ready]')) box.checked = true;
    });
  }

  // How many doubts are left, while they are ticked.
  const left = document.querySelector('[data-left]');
  document.addEventListener('change', (event) => {
    if (event.target.name !== 'seen' || !left) return;
    mark();
    const open = document.querySelectorAll('[name="seen"]:not(:checked)').length;
    left.textContent = open === 0 ? left.dataset.none : left.dataset.left.replace('-1', open);
  });

  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    form?.requestSubmit();
  });

  // After saving, each pane and the page stand where they stood, and the box that was written in has the focus.
  const sign = ({ id, name, type, value }) => [id, name, type === 'checkbox' ? value : ''].join(' ');
  const panes = [document.documentElement, ...document.querySelectorAll('.pane')];
  form?.addEventListener('submit', () => {
    isChanged = false;
    const held = { box: sign(document.activeElement), tops: panes.map(({ scrollTop }) => scrollTop) };
    sessionStorage.setItem(place, JSON.stringify(held));
    // A link of the bar that was followed before would lead the answer's page away from what it says.
    history.replaceState(null, '', location.pathname);
  });
  const stood = JSON.parse(sessionStorage.getItem(place) ?? 'null');
  sessionStorage.removeItem(place);
  const refusal = document.querySelector('.outcome');
  if (refusal) refusal.focus();
  else if (stood && location.search && !location.hash) {
    const box = [...form.elements].find((one) => sign(one) === stood.box);
    for (let fold = box?.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true;
    box?.focus({ preventScroll: true });
    stood.tops.forEach((top, at) => {
      panes[at].scrollTop = top;
    });
    box?.scrollIntoView({ block: 'nearest' });
  }
  // A reader of the screen tells what is written after the page is there.
  if (said?.textContent) {
    const { textContent } = said;
    said.textContent = '';
    setTimeout(() => {
      said.textContent = textContent;
    }, 100);
  }
  if (location.search) history.replaceState(null, '', location.pathname + location.hash);

  // Reading a long file takes a moment.
  for (const busy of document.querySelectorAll('[data-busy]'))
    busy.addEventListener('submit', () => {
      busy.querySelector('button').textContent = busy.dataset.busy;
    });

  // A wrong text is shown where it is wrong.
  document.addEventListener('click', (event) => {
    const line = event.target.closest('[data-line]')?.dataset.line;
    const text = document.getElementById('o-body');
    if (!line || !text) return;
    const lines = text.value.split('\n');
    const from = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
    text.scrollTop = (text.scrollHeight / lines.length) * (line - 4);
  });

  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
}
