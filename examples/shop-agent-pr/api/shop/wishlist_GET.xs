// The customer's wishlist, newest first
query wishlist verb=GET {
  api_group = "shop"
  auth = "user"

  input {
  }

  stack {
    db.query wishlist_item {
      where = $db.wishlist_item.user_id == $auth.id
      sort = {wishlist_item.created: "desc"}
      return = {type: "list"}
    } as $items
  
    array.length ($items) as $count
  }

  response = {items: $items, count: $count}
}