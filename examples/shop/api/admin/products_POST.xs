// Adds a product as a draft
query products verb=POST {
  api_group = "admin"
  auth = "user"

  input {
    text name filters=trim|min:1
    text sku filters=trim|upper
    int category_id {
      table = "category"
    }
  
    int price filters=min:0
    text? description? filters=trim
    text[] tags? filters=trim|lower
  }

  stack {
    function.run "auth/require_role" {
      input = {user_id: $auth.id, roles: ["staff", "admin"]}
    } as $person
  
    function.run "text/slug" {
      input = {phrase: $input.name}
    } as $base
  
    var $slug {
      value = $base
    }
  
    var $attempt {
      value = 1
    }
  
    db.has product {
      field_name = "slug"
      field_value = $slug
    } as $taken
  
    // Two products of one name get different addresses
    while ($taken) {
      each {
        math.add $attempt {
          value = 1
        }
      
        var.update $slug {
          value = $base ~ "-" ~ $attempt
        }
      
        db.has product {
          field_name = "slug"
          field_value = $slug
        } as $taken
      }
    }
  
    db.add product {
      data = {
        name       : $input.name
        slug       : $slug
        sku        : $input.sku
        category_id: $input.category_id
        price      : $input.price
        description: $input.description
        status     : "draft"
        tags       : $input.tags|unique
      }
    } as $product
  }

  response = $product
}