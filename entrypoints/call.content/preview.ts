/** True when a live picture plays in the page with its sound off: how people see themselves. */
export function playsPreview(document: Document): boolean {
  return [...document.querySelectorAll('video')].some(
    (video) =>
      video.srcObject instanceof MediaStream &&
      video.srcObject.getVideoTracks().some((track) => track.readyState === 'live'),
  );
}
