import { connect, type Socket } from 'node:net'

/** A connection of its own that says what `fetch` never would. `ended` gives what was answered, once the server has hung up. */
export async function rawConnection(port: number): Promise<{ socket: Socket; ended: Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1')
  })
  // Hung up on while still talking: that is how most of these end.
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)))
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  return { socket, ended }
}

/** What is answered to these bytes, sent as they are; the last request in them should ask for the connection to be closed. */
export async function say(port: number, text: string): Promise<string> {
  const { socket, ended } = await rawConnection(port)
  socket.write(text)
  return ended
}
