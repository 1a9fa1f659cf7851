// How many products are on a wishlist
function "wishlist/summary" {
  input {
    int user_id {
      table = "user"
    }
  }

  stack {
    db.query wishlist_item {
      where = $db.wishlist_item.user_id == $input.user_id
      return = {type: "count"}
    } as $saved
  
    conditional {
      if ($saved > 0) {
        var $text {
          value = $saved ~ " saved"
        }
      } else {
        var $text {
          value = "Nothing saved yet"
        }
      }
    }
  }

  response = $text
}