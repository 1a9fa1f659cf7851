// Stops the request unless the person has one of the roles
function "auth/require_role" {
  input {
    int user_id {
      table = "user"
    }
  
    text[] roles filters=trim|lower
  }

  stack {
    db.get user {
      field_name = "id"
      field_value = $input.user_id
      output = ["id", "name", "role"]
    } as $person
  
    precondition ($person != null) {
      error_type = "accessdenied"
      error = "Please sign in again."
    }
  
    array.has ($input.roles) if ($this == $person.role) as $allowed
    precondition ($allowed) {
      error_type = "accessdenied"
      error = "You may not do this."
    }
  }

  response = $person
}