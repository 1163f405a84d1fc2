'use client'
import { type RefObject, useEffect, useState } from 'react'

interface DraggedFiles {
  /** Whether files that can be dropped are over the zone now. */
  isOver: boolean
  /** What happened last, by the name of the words for it. */
  happened?: 'enteredDropZone' | 'leftDropZone'
}

/** The file input inside a drop zone. */
export const inputIn = (zone: HTMLElement | null): HTMLInputElement | null => zone?.querySelector('input') ?? null

/**
 * Follows files that someone drags over the page, and puts those that are dropped in a zone into the input inside it.
 *
 * @param zone the element that takes files
 */
export function useDraggedFiles(zone: RefObject<HTMLElement | null>): DraggedFiles {
  const [dragged, setDragged] = useState<DraggedFiles>({ isOver: false })

  useEffect(() => {
    const element = zone.current
    if (!element) return
    let isOver = false
    let enteredAnother = false
    const set = (next: DraggedFiles): void => {
      isOver = next.isOver
      setDragged(next)
    }
    const leave = (): void => {
      if (isOver && isOn(inputIn(element))) set({ isOver: false, happened: 'leftDropZone' })
    }

    const onEnter = ({ target, dataTransfer }: DragEvent): void => {
      enteredAnother = true
      if (!element.contains(target as Node)) leave()
      else if (!isOver && dataTransfer && canDrop(dataTransfer, inputIn(element)))
        set({ isOver: true, happened: 'enteredDropZone' })
    }
    // A browser says what was entered before it says what was left. So one that leaves without entering left the page.
    const onLeave = (): void => {
      if (!enteredAnother) leave()
      enteredAnother = false
    }
    // A browser that is not told otherwise opens the file in place of the page, and every answer is lost.
    const onOver = (event: DragEvent): void => event.preventDefault()
    const onDrop = (event: DragEvent): void => {
      event.preventDefault()
      fill(inputIn(element), event.dataTransfer?.files)
      // Nothing more is said of this drag, and the next one is read out again.
      set({ isOver: false })
    }

    document.addEventListener('dragenter', onEnter)
    document.addEventListener('dragleave', onLeave)
    element.addEventListener('dragover', onOver)
    element.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragenter', onEnter)
      document.removeEventListener('dragleave', onLeave)
      element.removeEventListener('dragover', onOver)
      element.removeEventListener('drop', onDrop)
    }
  }, [zone])

  return dragged
}

/** Whether it can be used: it can be turned off itself, or with the fieldset round it. */
const isOn = (input: HTMLInputElement | null): input is HTMLInputElement =>
  input !== null && !input.matches(':disabled')

const takes = (input: HTMLInputElement | null, count: number): input is HTMLInputElement =>
  isOn(input) && (input.multiple ? count > 0 : count === 1)

/** While files are only dragged, not every browser tells how many there are, or that they are files. */
function canDrop({ items, types }: DataTransfer, input: HTMLInputElement | null): boolean {
  if (items.length > 0) return takes(input, [...items].filter(({ kind }) => kind === 'file').length)
  return isOn(input) && (types.length === 0 || types.includes('Files'))
}

/** Says so by the events that a browser sends when someone chooses files. */
function fill(input: HTMLInputElement | null, files: FileList | undefined): void {
  if (!files || !takes(input, files.length)) return
  input.files = files
  for (const happening of ['input', 'change']) input.dispatchEvent(new Event(happening, { bubbles: true }))
}
