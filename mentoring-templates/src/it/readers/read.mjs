// Reads the messages that ReaderMessagesTest wrote, with public readers of what chat services read: none of them is a service's own.
// A reader has to find the lines of the plain text, the link that was given, and nothing else. Broken messages show that it would notice.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';

const require = createRequire(import.meta.url);
const slack = require('slack-message-parser');
const discord = require('discord-markdown-parser');
const odiffey = require('@odiffey/discord-markdown');

const { window } = new JSDOM('', { runScripts: 'outside-only' });
// The library looks for its parts without the ends of their names, which Node does not find.
const cards = readFileSync(new URL('node_modules/adaptivecards/dist/adaptivecards.min.js', import.meta.url), 'utf8');
window.eval(cards);
const { AdaptiveCard } = window.AdaptiveCards;

const markdownIt = new MarkdownIt({ linkify: true });
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownIt.render(text);
  result.didProcess = true;
};

const refuse = what => { throw new Error(what); };
const lines = text => text.split('\n').filter(line => line !== '');

/** Reads elements. Only these may be there: p, br, ul, ol, li, and links that show where they lead. */
function readElements(root, readersOwn = []) {
  const permitted = { P: [], BR: [], UL: [], LI: [], OL: ['start'], A: ['href'] };
  const links = [];
  let text = '';
  const read = node => {
    if (node.nodeType === node.TEXT_NODE) {
      text += node.data;
      return;
    }
    const known = permitted[node.tagName] ?? refuse(`there is <${node.nodeName}>`);
    for (const { name } of node.attributes) {
      if (!known.includes(name) && !readersOwn.includes(name)) refuse(`there is ${name} in <${node.tagName}>`);
    }
    if (node.tagName === 'A') {
      if (node.textContent !== node.getAttribute('href')) refuse(`${node.textContent} leads to ${node.getAttribute('href')}`);
      links.push(node.textContent);
    }
    if (node.tagName === 'BR') text += '\n';
    if (node.tagName === 'LI') text += node.parentNode.tagName === 'UL' ? '\n- ' : `\n${node.parentNode.start + [...node.parentNode.children].indexOf(node)}. `;
    if (node.tagName === 'P') text += '\n';
    node.childNodes.forEach(read);
    if (['P', 'UL', 'OL'].includes(node.tagName)) text += '\n';
  };
  root.childNodes.forEach(read);
  return { lines: lines(text), links };
}

function readHtml(html) {
  const body = window.document.createElement('body');
  body.innerHTML = html;
  return readElements(body);
}

// Slack has no escapes for its signs of style. What they do is counted, and their text has to stay.
let styles = 0;

function readSlack(message) {
  const { NodeType } = slack;
  const links = [];
  const decoded = text => text.replace(/&(lt|gt|amp);/g, (_, name) => ({ lt: '<', gt: '>', amp: '&' })[name]);
  const linked = url => {
    links.push(decoded(url));
    return decoded(url);
  };
  // Slack opens a link within code, too. The library shows its source.
  const readCode = source => source.split(/<(https:[^<>|]+)>/)
    .map((part, i) => i % 2 === 1 ? linked(part) : part.includes('<') ? refuse(`there is code with ${part}`) : decoded(part))
    .join('');
  const read = node => {
    if (node.type === NodeType.Text) return decoded(node.text);
    if (node.type === NodeType.URL && !node.label) return linked(node.url);
    if (node.type !== NodeType.Root) styles++;
    // A quotation keeps its lines without their marks, so each is read by itself.
    if (node.type === NodeType.Quote) {
      return node.source.split('\n').map(line => line.startsWith('&gt;') ? '>' + read(slack.parse(line.slice(4))) : read(slack.parse(line))).join('\n');
    }
    if (node.children) {
      const within = node.children.map(child => child.source).join('');
      const start = node.source.indexOf(within);
      return decoded(node.source.slice(0, start)) + node.children.map(read).join('') + decoded(node.source.slice(start + within.length));
    }
    if ([NodeType.Code, NodeType.PreText].includes(node.type)) return readCode(node.source);
    return node.type === NodeType.Emoji ? decoded(node.source) : refuse(`there is ${NodeType[node.type]} ${node.source}`);
  };
  return { lines: lines(read(slack.parse(message))), links };
}

function readDiscord(message) {
  const links = [];
  const read = node => {
    switch (node.type) {
      case 'text': return node.content;
      case 'br': return '\n';
      case 'twemoji': return node.name;
      case 'autolink':
        links.push(node.target);
        return node.content.map(read).join('');
      default: return refuse(`there is ${JSON.stringify(node)}`);
    }
  };
  return { lines: lines(discord.parse(message, 'normal').map(read).join('')), links };
}

function readCard(text) {
  const card = new AdaptiveCard();
  card.parse({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] });
  return readElements(card.render().querySelector('.ac-textBlock'), ['style', 'class', 'target']);
}

const readers = [
  { name: 'slack-message-parser', service: 'slack', read: readSlack,
    broken: ['<!here>', '<@U123>', '<#C123>', '<https://a.example|https://b.example>', '<https://a.example>', '<!date^0^{date}|x>', '`<@U1>`', '&lt;'] },
  { name: 'discord-markdown-parser', service: 'discord', read: readDiscord,
    broken: ['@everyone', '<@123456789012345678>', '<#123456789012345678>', '<:ab:123456789012345678>', '<t:0:R>', '[t](https://a.example)', 'https://a.example/', '**b**', '_i_', '`c`', '||s||', '# h', '-# s', '> q', '>>> q'] },
  { name: '@odiffey/discord-markdown', service: 'discord', read: message => readHtml(odiffey.toHTML(message)),
    broken: ['@everyone', '<@1>', '<t:1618953630:R>', '[t](https://a.example)', 'https://a.example/rye.\\', '**b**', '||s||', '# h', '> q'] },
  { name: 'markdown-it on Discord’s', service: 'discord', read: message => readHtml(markdownIt.render(message)),
    broken: ['*b*', '<https://a.example>', '[t](https://a.example)', 'https://a.example/rye.\\', '# h', '&amp;'] },
  { name: 'jsdom', service: 'teams', read: readHtml,
    broken: ['<at id="0">x</at>', '<b>x</b>', '<p style="color:red">x</p>', '<a href="https://a.example">https://a.example</a>', '<a href="https://a.example">x</a>', '<!-- x -->', '&lt;'] },
  { name: 'markdown-it', service: 'card', read: message => readHtml(markdownIt.render(message)),
    broken: ['*b*', '![x](https://a.example/x.png)', '<https://a.example>', 'https://a.example/rye.\\', '- a\n\n- b\n\n1. c', '&amp;'] },
  { name: 'adaptivecards with markdown-it', service: 'card', read: readCard,
    broken: ['{{DATE(2026-01-01T00:00:00Z, SHORT)}}', '**b**', '[t](https://a.example)', 'https://a.example'] },
];

/** Returns what is wrong with a message, or nothing. */
function fault(reader, message) {
  try {
    const found = reader.read(message.body);
    const expected = { lines: lines(message.plain), links: message.link ? [message.link] : [] };
    const [is, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
    return is === wanted ? undefined : `reads\n    ${is}\n  in place of\n    ${wanted}`;
  } catch (e) {
    return e.message;
  }
}

const messages = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line));
let faults = 0;
for (const reader of readers) {
  const own = messages.filter(message => message.service === reader.service);
  if (own.length < 1000) refuse(`${own.length} messages for ${reader.name} are too few`);
  styles = 0;
  for (const message of own) {
    const found = fault(reader, message);
    if (found && ++faults <= 10) console.error(`${reader.name}: '${message.value}' in ${message.kind}, ${message.locale}: ${found}`);
  }
  const styled = styles;
  for (const broken of reader.broken) {
    const message = own.find(each => !each.link);
    const spoilt = { ...message, body: `${message.body}\n\n${broken}`, plain: `${message.plain}\n${broken}` };
    if (fault(reader, message) || !fault(reader, spoilt)) {
      faults++;
      console.error(`${reader.name} takes the broken message with ${broken}`);
    }
  }
  console.log(`${reader.name}: ${own.length} messages read, ${reader.broken.length} broken ones refused${styled ? `, ${styled} signs of style shown as style` : ''}`);
}
if (faults > 0) {
  console.error(`${faults} faults`);
  process.exit(1);
}
