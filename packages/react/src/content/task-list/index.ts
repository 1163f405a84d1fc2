export { TaskList, type TaskListProps } from './task-list.js'
export {
  TaskListItem,
  TaskListStatus,
  TaskListTitle,
  type TaskListItemProps,
  type TaskListStatusProps,
} from './task-list-item.js'
