import { meetingsAround } from './meetings.js';

const HOUR = 3_600_000;
const now = new Date();
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });
const day = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' });

const meetings = meetingsAround(now, location);
const grid = document.querySelector('.day');
document.querySelector('.lead').textContent = day.format(now);

const midnight = new Date(now).setHours(0, 0, 0, 0);
const hourOf = (date) => (date.getTime() - midnight) / HOUR;
const first = Math.floor(Math.min(hourOf(now), ...meetings.map(({ start }) => hourOf(start))));
const last = Math.ceil(Math.max(hourOf(now), ...meetings.map(({ end }) => hourOf(end))));

grid.style.setProperty('--rows', String((last - first) * 4));
for (let hour = first; hour < last; hour += 1) grid.append(hourLine(hour));
for (const meeting of meetings) grid.append(meetingItem(meeting));

function hourLine(hour) {
  const line = document.createElement('li');
  line.className = 'hour';
  line.setAttribute('aria-hidden', 'true');
  line.style.gridRow = `${rowOf(hour)} / span 4`;
  line.textContent = clock.format(new Date(midnight + hour * HOUR));
  return line;
}

function meetingItem({ title, start, end, people, link }) {
  const item = document.createElement('li');
  item.className = 'meeting';
  item.style.gridRow = `${rowOf(hourOf(start))} / ${rowOf(hourOf(end))}`;
  if (end < now) item.classList.add('over');
  const article = document.createElement('article');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const when = document.createElement('p');
  when.append(time(start), ' to ', time(end), ` · ${people.join(', ')}`);
  const join = document.createElement('a');
  join.href = link;
  join.textContent = 'Join';
  join.setAttribute('aria-label', `Join ${title}`);
  article.append(heading, when, join);
  item.append(article);
  return item;
}

function time(date) {
  const made = document.createElement('time');
  made.dateTime = date.toISOString();
  made.textContent = clock.format(date);
  return made;
}

function rowOf(hour) {
  return Math.round((hour - first) * 4) + 1;
}
