// Changes only what was sent
query me verb=PATCH {
  api_group = "auth"
  auth = "user"

  input {
    text? name? filters=trim|min:1|max:100
    bool? wants_news?
  }

  stack {
    var $changes {
      value = {}
        |set_ifnotnull:"name":$input.name
        |set_ifnotnull:"wants_news":$input.wants_news
    }
  
    precondition (($changes|is_empty) == false) {
      error_type = "inputerror"
      error = "Nothing to change."
    }
  
    db.patch user {
      field_name = "id"
      field_value = $auth.id
      data = $changes
    } as $user
  }

  response = $user
    |pick:["id", "name", "email", "wants_news"]
}