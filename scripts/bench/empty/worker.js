/** Puts one row where it lasts, and says so: the least that saving can be. */
const database = new Promise((resolve, reject) => {
  const opening = indexedDB.open('empty', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});

chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  void database.then((db) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: crypto.randomUUID(), ...message });
    transaction.oncomplete = () => reply(true);
  });
  return true;
});
