export {
  TaskListPage,
  type TaskGroup,
  type TaskListPageProps,
  type TaskListPageTask,
  type TaskStatus,
} from './task-list-page.js'
