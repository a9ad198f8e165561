/*
 * Loaded into a child of the build (`node --import`): ends it when the build is gone, even killed, so that nothing
 * goes on writing into a folder that the next build takes.
 */
process.on('disconnect', () => {
  process.exit(1);
});
process.channel?.unref();
