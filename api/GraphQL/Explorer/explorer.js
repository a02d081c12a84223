'use strict';

const texts = {
  th: {
    run: 'ส่งคำถาม (Ctrl+Enter)', language: 'English', query: 'คำถาม (GraphQL)', variables: 'ตัวแปร (JSON)', answer: 'คำตอบ',
    docs: 'เอกสารของสคีมา', search: 'ค้นหาชนิดหรือฟิลด์', busy: 'กำลังถาม…', badVariables: 'ตัวแปรไม่ใช่ JSON ที่ถูกต้อง',
    noServer: 'ติดต่อเครื่องแม่ข่ายไม่ได้', types: 'ชนิดทั้งหมด', noDocs: 'เครื่องแม่ข่ายปิดการอ่านสคีมา', took: 'มิลลิวินาที',
  },
  en: {
    run: 'Run (Ctrl+Enter)', language: 'ไทย', query: 'Query (GraphQL)', variables: 'Variables (JSON)', answer: 'Answer',
    docs: 'Schema documentation', search: 'Find a type or field', busy: 'Asking…', badVariables: 'The variables are not valid JSON.',
    noServer: 'The server cannot be reached.', types: 'All types', noDocs: 'The server does not show its schema.', took: 'ms',
  },
};

const typeReference = (depth) => (depth === 0 ? 'kind name' : `kind name ofType { ${typeReference(depth - 1)} }`);
const introspection = `{ __schema { queryType { name } mutationType { name } types { kind name description
  fields(includeDeprecated: true) { name description args { name description defaultValue type { ${typeReference(5)} } }
    type { ${typeReference(5)} } }
  inputFields { name description defaultValue type { ${typeReference(5)} } }
  enumValues(includeDeprecated: true) { name description } possibleTypes { name } } } }`;

const at = (id) => document.getElementById(id);
const endpoint = location.pathname.replace(/\/ui\/?$/, '');
let language = (navigator.language || 'th').startsWith('th') ? 'th' : 'en';
let types = new Map();
let trail = [];
let running = null;

function element(name, ...children) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

function link(text, onClick) {
  const node = element('button', text);
  node.type = 'button';
  node.addEventListener('click', onClick);
  return node;
}

function showTexts() {
  document.documentElement.lang = language;
  at('run').textContent = texts[language].run;
  at('language').textContent = texts[language].language;
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = texts[language][node.dataset.text];
  showDocs();
}

async function post(body, signal) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
    signal,
  });
  return response.json();
}

async function run() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  let variables;
  try {
    variables = at('variables').value.trim() === '' ? null : JSON.parse(at('variables').value);
  } catch {
    at('status').textContent = texts[language].badVariables;
    return;
  }

  at('status').textContent = texts[language].busy;
  const started = performance.now();
  try {
    const answer = await post({ query: at('query').value, variables }, signal);
    at('result').textContent = JSON.stringify(answer, null, 2);
    at('status').textContent = `${Math.round(performance.now() - started)} ${texts[language].took}`;
  } catch {
    if (!signal.aborted) at('status').textContent = texts[language].noServer;
  }
}

function nameOf(type) {
  if (type.kind === 'NON_NULL') return `${nameOf(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${nameOf(type.ofType)}]` : type.name;
}

function namedType(type) {
  return type.ofType ? namedType(type.ofType) : type.name;
}

function open(name) {
  trail.push(name);
  at('search').value = '';
  showDocs();
}

function typeLink(type) {
  return link(nameOf(type), () => open(namedType(type)));
}

function describe(list, item) {
  const term = element('dt', element('code', item.name));
  if (item.args?.length > 0) {
    term.append('(');
    item.args.forEach((argument, index) => term.append(index > 0 ? ', ' : '', `${argument.name}: `, typeLink(argument.type)));
    term.append(')');
  }

  if (item.type) term.append(': ', typeLink(item.type));
  if (item.defaultValue != null) term.append(` = ${item.defaultValue}`);
  list.append(term, element('dd', item.description ?? ''));
  for (const argument of item.args ?? []) list.append(element('dd', element('code', argument.name), ` – ${argument.description ?? ''}`));
}

function showType(page, type) {
  page.append(element('h2', type.name), element('p', type.description ?? ''));
  const list = element('dl');
  for (const item of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) describe(list, item);
  if (['INTERFACE', 'UNION'].includes(type.kind)) {
    for (const possible of type.possibleTypes ?? []) list.append(element('dt', link(possible.name, () => open(possible.name))));
  }

  page.append(list);
}

function showFound(page, wanted) {
  const list = element('dl');
  for (const type of types.values()) {
    const members = [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]
      .filter((member) => member.name.toLowerCase().includes(wanted));
    if (type.name.toLowerCase().includes(wanted)) list.append(element('dt', link(type.name, () => open(type.name))));
    for (const member of members) list.append(element('dt', link(`${type.name}.${member.name}`, () => open(type.name))));
  }

  page.append(list);
}

function showDocs() {
  const page = at('page');
  page.replaceChildren();
  at('trail').replaceChildren();
  if (types.size === 0) {
    page.append(element('p', texts[language].noDocs));
    return;
  }

  at('trail').append(link(texts[language].types, () => { trail = []; showDocs(); }));
  trail.forEach((name, index) => at('trail').append(' › ', link(name, () => { trail = trail.slice(0, index + 1); showDocs(); })));
  const wanted = at('search').value.trim().toLowerCase();
  const type = types.get(trail.at(-1));
  if (wanted !== '') showFound(page, wanted);
  else if (type) showType(page, type);
  else showFound(page, '');
}

async function start() {
  at('run').addEventListener('click', run);
  at('language').addEventListener('click', () => { language = language === 'th' ? 'en' : 'th'; showTexts(); });
  at('search').addEventListener('input', showDocs);
  at('ask').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
  });
  at('query').value = '{\n  __typename\n}\n';
  showTexts();
  try {
    const { data } = await post({ query: introspection });
    types = new Map(data.__schema.types.filter((type) => !type.name.startsWith('__')).map((type) => [type.name, type]));
    trail = [data.__schema.queryType.name];
  } catch {
    types = new Map();
  }

  showDocs();
}

start();
