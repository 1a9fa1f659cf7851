import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as y,b as k,d as le,e as De,f as Le,g as W,i as G,j as B,k as m,m as C,o as E,p as Te}from"./chunk-DKL6TO6J.js";import{a as q}from"./chunk-YYRIJCU6.js";import{b as I}from"./chunk-2G6367LQ.js";var Y=y({fsort:"sort",array_shuffle:"shuffle",array_diff:"diff",array_diff_assoc:"diff_assoc",array_intersect:"intersect",array_intersect_assoc:"intersect_assoc",array_merge:"merge",array_merge_recursive:"merge_recursive",array_push:"push",array_pop:"pop",array_unshift:"unshift",array_shift:"shift",array_remove:"remove",num_min:"min",num_max:"max",eq:"equals",ne:"not_equals",gt:"greater_than",gte:"greater_than_or_equal",lt:"less_than",lte:"less_than_or_equal",sub:"subtract",mul:"multiply",mod:"modulus",div:"divide",null:"is_null",empty:"is_empty",lower:"to_lower",upper:"to_upper",array_slice:"slice",strip_tags:"strip_html",strip_accents:"unaccent",strpos:"index",stripos:"iindex",array_fill:"fill",array_fill_keys:"fill_keys",array_keys:"keys",array_values:"values",array_entries:"entries",to_epochms:"to_timestamp",to_epoch_ms:"to_ms",to_epoch_sec:"to_seconds",to_epoch_minute:"to_minutes",to_epoch_hour:"to_hours",to_epoch_day:"to_days",crypto_jws_encode:"jws_encode",crypto_jws_decode:"jws_decode",crypto_jwe_encode:"jwe_encode",crypto_jwe_decode:"jwe_decode",string_replace:"replace",uid:"create_uid",uuid4:"uuid",epochms_from_format:"parse_timestamp",epochms_date:"format_timestamp",epochms_transform:"transform_timestamp",epochms_add_secs:"add_secs_to_timestamp",epochms_add_ms:"add_ms_to_timestamp",regex_test:"regex_matches",regex_match:"regex_get_first_match",regex_match_all:"regex_get_all_matches"});var $=y({covers:{arguments:[1,1]},l1_distance_manhattan:{arguments:[1,1]},l2_distance_euclidean:{arguments:[1,1]},inner_product:{arguments:[1,1]},negative_inner_product:{arguments:[1,1]},cosine_distance:{arguments:[1,1]},cosine_similarity:{arguments:[1,1]},distance:{arguments:[1,1]},within:{arguments:[2,2]},between:{arguments:[2,2]},floor:{arguments:[0,0]},ceil:{arguments:[0,0]},round:{arguments:[0,1]},add:{arguments:[1,1]},sub:{arguments:[1,1]},mul:{arguments:[1,1]},div:{arguments:[1,1]},length:{arguments:[0,0]},to_lower:{arguments:[0,0]},to_upper:{arguments:[0,0]},concat:{arguments:[1,2]},substr:{arguments:[1,2]},unaccent:{arguments:[0,0]},coalesce:{arguments:[1,1]},search_rank:{arguments:[1,2]},contains:{arguments:[1,1]},includes:{arguments:[1,1]},overlaps:{arguments:[1,1]},timestamp_month:{arguments:[0,1]},timestamp_year:{arguments:[0,1]},timestamp_week:{arguments:[0,1]},timestamp_hour:{arguments:[0,1]},timestamp_minute:{arguments:[0,1]},timestamp_day_of_month:{arguments:[0,1]},timestamp_day_of_week:{arguments:[0,1]},timestamp_day_of_year:{arguments:[0,1]},timestamp_epoch_day:{arguments:[0,0]},timestamp_epoch_hour:{arguments:[0,0]},timestamp_epoch_minute:{arguments:[0,0]},timestamp_epoch_sec:{arguments:[0,0]},timestamp_epoch_seconds:{arguments:[0,0]},timestamp_epoch_ms:{arguments:[0,0]},timestamp_add_seconds:{arguments:[1,1]},timestamp_subtract_seconds:{arguments:[1,1]},timestamp_add_minutes:{arguments:[1,1]},timestamp_subtract_minutes:{arguments:[1,1]},timestamp_add_hours:{arguments:[1,1]},timestamp_subtract_hours:{arguments:[1,1]},timestamp_add_days:{arguments:[1,1]},timestamp_subtract_days:{arguments:[1,1]},timestamp_add_months:{arguments:[1,1]},timestamp_subtract_months:{arguments:[1,1]},timestamp_add_years:{arguments:[1,1]},timestamp_subtract_years:{arguments:[1,1]}});function v(t){let e=t.findLast(n=>n.type!=="block");switch(e?.type){case"document":return{type:"document"};case"statement":return{type:go(e)?"stack":"statement",owner:e};default:return{type:"field"}}}function go(t){return Object.hasOwn(C,t.keyword.text)||t.keyword.text==="test"}function M(t){return t.type==="assignment"?t.name:t.keyword}var We=new Set(["where","additional_where","eval","group","search","join"]);function P(t){for(let e of t.toReversed()){if(e.type==="template")return!1;if(e.type==="pair"&&We.has(e.key.text))return!0;if(e.type==="assignment")return We.has(e.name.text)}return!1}function i(t){let e=t.join("").replace(/^\n/,"").split(`
`),n=e.filter(a=>a.trim()!=="").map(a=>a.length-a.trimStart().length),o=Math.min(...n);return e.map(a=>a.slice(o)).join(`
`)}var Ge=i`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|upper
  }
`,ze={id:"deprecated-filter",category:"convention",severity:"warning",scope:"document",basis:"documented",summary:"A filter under a name that it no longer has.",why:"It still works where it stands, but Xano's own editor no longer knows the name.",bad:{sources:{"function/shout.xs":Ge},at:["upper"]},good:{"function/shout.xs":Ge.replace("|upper","|to_upper")},create:({report:t})=>({"filter-call":({name:e},n)=>{let o=Y[e.text],a=P(n);if(o===void 0||a&&e.text in $)return;let u=m(e);t({at:u,message:`Filter "${e.text}" is now called "${o}".`,suggestions:[o],...a&&!(o in $)?{}:{fix:{title:`Replace "${e.text}" by "${o}"`,at:u,text:o}}})}})};var re=y({description:{kind:"text"},disabled:{kind:"bool"},mock:{kind:"mock"}});var r={kind:"expression",required:!0},T={kind:"expression",expected:!0},s={kind:"expression"};var Ke={params:s,headers:s,timeout:s,follow_location:s,verify_host:s,verify_peer:s,ca_certificate:s,certificate:s,certificate_pass:s,private_key:s},Be={"api.request":{operand:"none",arguments:{url:r,method:r,...Ke,private_key_pass:s,async:s},returns:!0},"webflow.request":{operand:"none",arguments:{path:r,method:r,...Ke},returns:!0},"api.lambda":{operand:"none",arguments:{code:r,timeout:T},returns:!0},"api.stream":{operand:"none",arguments:{value:s,format:{kind:"text",values:["jsonl","csv","sse","raw"]},headers:s,filename:s},returns:!0},"api.realtime_event":{operand:"none",arguments:{channel:{kind:"expression",required:!0,refersTo:"realtime_channel"},data:r,event:s,auth_table:{kind:"text",expected:!0,refersTo:"table"},auth_id:T}}};var Ye={"array.find":{operand:"expression-if",arguments:{},returns:!0},"array.find_index":{operand:"expression-if",arguments:{},returns:!0},"array.has":{operand:"expression-if",arguments:{},returns:!0},"array.every":{operand:"expression-if",arguments:{},returns:!0},"array.filter":{operand:"expression-if",arguments:{},returns:!0},"array.filter_count":{operand:"expression-if",arguments:{},returns:!0},"array.partition":{operand:"expression-if",arguments:{},returns:!0},"array.map":{operand:"expression",arguments:{by:r},returns:!0},"array.group_by":{operand:"expression",arguments:{by:r},returns:!0},"array.union":{operand:"expression",arguments:{value:r,by:r},returns:!0},"array.difference":{operand:"expression",arguments:{value:r,by:r},returns:!0},"array.intersection":{operand:"expression",arguments:{value:r,by:r},returns:!0},"array.push":{operand:"variable",changes:!0,arguments:{value:r}},"array.unshift":{operand:"variable",changes:!0,arguments:{value:r}},"array.merge":{operand:"variable",changes:!0,arguments:{value:r}},"array.pop":{operand:"variable",changes:!0,arguments:{},returns:!0},"array.shift":{operand:"variable",changes:!0,arguments:{},returns:!0}};var U={kind:"object"},Qe={kind:"text",values:["async-shared","async-dedicated"]},Re={url:s,bearer_token:s,connection_type:s,server_url:s,api_key:s},He={"function.run":{operand:"reference",refersTo:"function",arguments:{input:U,runtime_mode:Qe},returns:!0},"action.call":{operand:"reference",refersTo:"action",arguments:{package:{kind:"text"},input:U,registry:{kind:"object"}},returns:!0},"addon.call":{operand:"reference",refersTo:"addon",arguments:{input:U},returns:!0},"api.call":{operand:"reference-with-verb",refersTo:"query",arguments:{api_group:{kind:"text",required:!0,refersTo:"api_group"},headers:s,input:U},returns:!0,onlyIn:["workflow_test","tool"]},"function.call":{operand:"reference",refersTo:"function",arguments:{input:U},returns:!0,onlyIn:["workflow_test","tool"]},"middleware.call":{operand:"reference",refersTo:"middleware",arguments:{input:{kind:"object",required:!0}},returns:!0,onlyIn:["workflow_test","tool"]},"task.call":{operand:"reference",refersTo:"task",arguments:{},returns:!0,onlyIn:["workflow_test","tool"]},"tool.call":{operand:"reference",refersTo:"tool",arguments:{input:U},returns:!0,onlyIn:["workflow_test","tool"]},"trigger.call":{operand:"reference",refersTo:"trigger",arguments:{input:U},returns:!0,onlyIn:["workflow_test"]},"workflow_test.call":{operand:"reference",refersTo:"workflow_test",arguments:{input:U},returns:!0},"ai.agent.run":{operand:"reference",refersTo:"agent",arguments:{args:s,runtime_mode:Qe,allow_tool_execution:s,version:{kind:"text"}},returns:!0},"ai.external.mcp.server_details":{operand:"none",arguments:Re,oneOf:[["url","server_url"]],returns:!0},"ai.external.mcp.tool.list":{operand:"none",arguments:Re,oneOf:[["url","server_url"]],returns:!0},"ai.external.mcp.tool.run":{operand:"none",arguments:{...Re,tool:s,args:s,tool_name:s,arguments:s},oneOf:[["url","server_url"],["tool","tool_name"]],returns:!0}};var Q={bucket:r,region:r,key:r,secret:r,endpoint:s},H={account_name:r,account_key:r,container_name:r},X={service_account:r,bucket:r},oe={app_id:r,api_key:r,index:r},me={auth_type:s,key_id:s,access_key:s,region:s,base_url:s,secret_key:s,endpoint:s},Xe={...me,index:r,payload:s,expression:s,size:s,from:s,sort:s,included_fields:s,return_type:s,query:s,aggregations:s},Ve={...me,method:s,index:r,doc_id:s,doc:s,body:s},Je={...me,method:r,url:r,query:s},p={operand:"none",openArguments:!0},Ze={"cloud.aws.s3.list_directory":{...p,arguments:{...Q,prefix:s,next_page_token:s},returns:!0},"cloud.aws.s3.sign_url":{...p,arguments:{...Q,file_key:r,ttl:r},returns:!0},"cloud.aws.s3.upload_file":{...p,arguments:{...Q,file_key:r,file:r,metadata:s,object_lock_mode:s,object_lock_retain_until:s},returns:!0},"cloud.aws.s3.delete_file":{...p,arguments:{...Q,file_key:r}},"cloud.aws.s3.read_file":{...p,arguments:{...Q,file_key:r},returns:!0},"cloud.aws.s3.get_file_info":{...p,arguments:{...Q,file_key:r},returns:!0},"cloud.azure.storage.list_directory":{...p,arguments:{...H,path:s},returns:!0},"cloud.azure.storage.sign_url":{...p,arguments:{...H,path:s,filePath:s,ttl:r},returns:!0},"cloud.azure.storage.upload_file":{...p,arguments:{...H,filePath:r,file:r,metadata:s},returns:!0},"cloud.azure.storage.delete_file":{...p,arguments:{...H,filePath:r}},"cloud.azure.storage.read_file":{...p,arguments:{...H,filePath:r},returns:!0},"cloud.azure.storage.get_file_info":{...p,arguments:{...H,filePath:r},returns:!0},"cloud.google.storage.list_directory":{...p,arguments:{...X,path:s},returns:!0},"cloud.google.storage.sign_url":{...p,arguments:{...X,filePath:r,method:s,ttl:r},returns:!0},"cloud.google.storage.upload_file":{...p,arguments:{...X,filePath:r,file:r,metadata:s},returns:!0},"cloud.google.storage.delete_file":{...p,arguments:{...X,filePath:r}},"cloud.google.storage.read_file":{...p,arguments:{...X,filePath:r},returns:!0},"cloud.google.storage.get_file_info":{...p,arguments:{...X,filePath:r},returns:!0},"cloud.elasticsearch.query":{...p,arguments:Xe,returns:!0},"cloud.elasticsearch.document":{...p,arguments:Ve,returns:!0},"cloud.elasticsearch.request":{...p,arguments:Je,returns:!0},"cloud.elasticsearch.bulk":{...p,arguments:{...me,index:r,operations:r},returns:!0},"cloud.aws.opensearch.query":{...p,arguments:Xe,returns:!0},"cloud.aws.opensearch.document":{...p,arguments:Ve,returns:!0},"cloud.aws.opensearch.request":{...p,arguments:Je,returns:!0},"cloud.algolia.request":{operand:"none",arguments:{application_id:s,api_key:s,url:r,method:{kind:"text",values:["POST","GET"]},payload:r},returns:!0},"cloud.algolia.search":{...p,arguments:{...oe,query:s,filters:s,facets:s,hitsPerPage:s,page:s},returns:!0},"cloud.algolia.save_object":{...p,arguments:{...oe,object:r},returns:!0},"cloud.algolia.save_objects":{...p,arguments:{...oe,objects:r},returns:!0},"cloud.algolia.delete_object":{...p,arguments:{...oe,objectID:r},returns:!0},"cloud.algolia.set_settings":{...p,arguments:{...oe,settings:r},returns:!0},"datadog.log":{...p,arguments:{message:r,service:s,tags:s,attributes:s,level:s}},"datadog.metric":{...p,arguments:{metric:r,value:r,type:s,tags:s}}};var et=["standard","notfound","accessdenied","inputerror","badrequest","unauthorized","toomanyrequests"];var tt={var:{operand:"new-variable",arguments:{value:r}},"var.update":{operand:"variable",changes:!0,arguments:{value:r}},conditional:{operand:"none",arguments:{},branches:{if:"one",elseif:"many",else:"optional"}},switch:{operand:"expression",arguments:{},branches:{case:"many",default:"optional"}},for:{operand:"expression",arguments:{},branches:{each:"one"}},foreach:{operand:"expression",arguments:{},branches:{each:"one"}},while:{operand:"expression",arguments:{},branches:{each:"one"}},"foreach.remove":{operand:"none",arguments:{},onlyIn:["foreach"]},remove:{operand:"none",arguments:{},onlyIn:["foreach"]},break:{operand:"none",arguments:{},onlyIn:["loop"]},continue:{operand:"none",arguments:{},onlyIn:["loop"]},return:{operand:"none",arguments:{value:r}},throw:{operand:"none",arguments:{name:r,value:r}},try_catch:{operand:"none",arguments:{},branches:{try:"one",catch:"optional",finally:"optional"}},group:{operand:"none",arguments:{},branches:{stack:"one"}},precondition:{operand:"expression",arguments:{error_type:{kind:"text",values:et},error:s,payload:s}},await:{operand:"optional-variable",arguments:{ids:s,timeout:s},returns:!0},placeholder:{operand:"optional-reference",arguments:{},openArguments:!0,returns:!0}};var V={kind:"addons"},Se={kind:"object-literal",required:!0},J={kind:"text-list"},se={kind:"condition"},pe={kind:"bool"},ne={field_name:r,field_value:r},Ee={sql:r,response_type:{kind:"text",values:["list","single"]},parser:{kind:"text",values:["template_engine","prepared"]},arg:{kind:"expression",many:!0}},ge={...Ee,response_type:{kind:"text",required:!0,values:["list","single"]},connection_string:r},rt={"db.get":{operand:"reference",refersTo:"table",arguments:{field_name:s,field_value:s,where:se,lock:{kind:"bool"},output:J,addon:V},oneOf:[["field_name","where"],["field_value","where"]],returns:!0},"db.has":{operand:"reference",refersTo:"table",arguments:ne,returns:!0},"db.query":{operand:"reference",refersTo:"table",arguments:{where:se,additional_where:s,join:{kind:"joins"},sort:{kind:"sort"},override_sort:s,eval:{kind:"eval"},return:{kind:"return"},output:J,addon:V,lock:{kind:"bool"}},returns:!0},"db.schema":{operand:"optional-reference",refersTo:"table",arguments:{path:s,table:{kind:"text",refersTo:"table"}},returns:!0},"db.add":{operand:"reference",refersTo:"table",arguments:{enforce_hidden_fields:pe,data:Se,output:J,addon:V},returns:!0},"db.edit":{operand:"reference",refersTo:"table",arguments:{...ne,enforce_hidden_fields:pe,data:Se,output:J,addon:V},returns:!0},"db.add_or_edit":{operand:"reference",refersTo:"table",arguments:{...ne,enforce_hidden_fields:pe,data:Se,output:J,addon:V},returns:!0},"db.patch":{operand:"reference",refersTo:"table",arguments:{...ne,enforce_hidden_fields:pe,data:r,output:J,addon:V},returns:!0},"db.del":{operand:"reference",refersTo:"table",arguments:ne},"db.truncate":{operand:"reference",refersTo:"table",arguments:{reset:s}},"db.bulk.add":{operand:"reference",refersTo:"table",arguments:{items:s,data:s,allow_id_field:{kind:"bool"}},returns:!0},"db.bulk.update":{operand:"reference",refersTo:"table",arguments:{items:s,where:se,data:s},returns:!0},"db.bulk.patch":{operand:"reference",refersTo:"table",arguments:{items:s,where:se,data:s},returns:!0},"db.bulk.delete":{operand:"reference",refersTo:"table",arguments:{where:se},returns:!0},"db.direct_query":{operand:"none",arguments:Ee,returns:!0},"db.external.mssql.direct_query":{operand:"none",arguments:ge,returns:!0},"db.external.mysql.direct_query":{operand:"none",arguments:ge,returns:!0},"db.external.oracle.direct_query":{operand:"none",arguments:ge,returns:!0},"db.external.postgres.direct_query":{operand:"none",arguments:ge,returns:!0},"db.external.snowflake.direct_query":{operand:"none",arguments:{...Ee,connection_string:r},returns:!0},"db.set_datasource":{operand:"none",arguments:{value:s,name:s},oneOf:[["value","name"]]},"db.transaction":{operand:"none",arguments:{isolation:{kind:"text",values:["serializable","repeatable_read","read_committed"]}},branches:{stack:"one"}}};var ot={"debug.log":{operand:"none",arguments:{value:r}},"debug.stop":{operand:"none",arguments:{value:r}}};var x=["test","workflow_test"],st={"expect.to_be_true":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_false":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_in_the_past":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_in_the_future":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_defined":{operand:"expression",arguments:{},onlyIn:x},"expect.to_not_be_defined":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_null":{operand:"expression",arguments:{},onlyIn:x},"expect.to_not_be_null":{operand:"expression",arguments:{},onlyIn:x},"expect.to_be_empty":{operand:"expression",arguments:{},onlyIn:x},"expect.to_equal":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_not_equal":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_start_with":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_end_with":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_be_greater_than":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_be_less_than":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_match":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_contain":{operand:"expression",arguments:{value:r},onlyIn:x},"expect.to_be_within":{operand:"expression",arguments:{min:r,max:r},onlyIn:x},"expect.to_throw":{operand:"none",arguments:{exception:{kind:"text"},value:s},branches:{stack:"optional"},onlyIn:x}};var nt={"math.add":{operand:"variable",changes:!0,arguments:{value:r}},"math.sub":{operand:"variable",changes:!0,arguments:{value:r}},"math.mul":{operand:"variable",changes:!0,arguments:{value:r}},"math.div":{operand:"variable",changes:!0,arguments:{value:r}},"math.mod":{operand:"variable",changes:!0,arguments:{value:r}},"math.bitwise.and":{operand:"variable",changes:!0,arguments:{value:r}},"math.bitwise.or":{operand:"variable",changes:!0,arguments:{value:r}},"math.bitwise.xor":{operand:"variable",changes:!0,arguments:{value:r}}};var at={"object.keys":{operand:"none",arguments:{value:r},returns:!0},"object.values":{operand:"none",arguments:{value:r},returns:!0},"object.entries":{operand:"none",arguments:{value:r},returns:!0}};var it={"redis.set":{operand:"none",arguments:{key:r,data:r,ttl:T}},"redis.get":{operand:"none",arguments:{key:r},returns:!0},"redis.has":{operand:"none",arguments:{key:r},returns:!0},"redis.del":{operand:"none",arguments:{key:r}},"redis.incr":{operand:"none",arguments:{key:r,by:r},returns:!0},"redis.decr":{operand:"none",arguments:{key:r,by:r},returns:!0},"redis.keys":{operand:"none",arguments:{search:r},returns:!0},"redis.push":{operand:"none",arguments:{key:r,value:r},returns:!0},"redis.unshift":{operand:"none",arguments:{key:r,value:r},returns:!0},"redis.pop":{operand:"none",arguments:{key:r},returns:!0},"redis.shift":{operand:"none",arguments:{key:r},returns:!0},"redis.remove":{operand:"none",arguments:{key:r,value:r,count:r}},"redis.count":{operand:"none",arguments:{key:r},returns:!0},"redis.range":{operand:"none",arguments:{key:r,start:r,stop:r},returns:!0},"redis.ratelimit":{operand:"none",arguments:{key:r,max:r,ttl:r,error:T},returns:!0}};var je={kind:"text",required:!0,values:["object","base64"]},ut={data:r,algorithm:r,key:r,iv:r},dt={"security.create_auth_token":{operand:"none",arguments:{table:{kind:"text",required:!0,refersTo:"table"},extras:r,expiration:r,id:r},openArguments:!0,returns:!0},"security.check_password":{operand:"none",arguments:{text_password:r,hash_password:r},openArguments:!0,returns:!0},"security.create_password":{operand:"none",arguments:{character_count:r,require_lowercase:T,require_uppercase:T,require_digit:T,require_symbol:T,symbol_whitelist:T},returns:!0},"security.create_uuid":{operand:"none",arguments:{},openArguments:!0,returns:!0},"security.random_number":{operand:"none",arguments:{min:r,max:r},openArguments:!0,returns:!0},"security.random_bytes":{operand:"none",arguments:{length:r},openArguments:!0,returns:!0},"security.create_curve_key":{operand:"none",arguments:{curve:{kind:"text",required:!0,values:["P-256","P-384","P-521"]},format:je},returns:!0},"security.create_rsa_key":{operand:"none",arguments:{bits:r,format:je},returns:!0},"security.create_secret_key":{operand:"none",arguments:{bits:r,format:je},openArguments:!0,returns:!0},"security.encrypt":{operand:"none",arguments:ut,openArguments:!0,returns:!0},"security.decrypt":{operand:"none",arguments:ut,openArguments:!0,returns:!0},"security.jwe_encode":{operand:"none",arguments:{headers:s,claims:r,key:r,key_algorithm:r,content_algorithm:r,ttl:s},openArguments:!0,returns:!0},"security.jwe_decode":{operand:"none",arguments:{token:r,key:r,check_claims:s,key_algorithm:r,content_algorithm:r,timeDrift:s},openArguments:!0,returns:!0},"security.jwe_encode_legacy":{operand:"none",arguments:{payload:s,audience:s,key:s,key_algorithm:s,content_algorithm:s},openArguments:!0,returns:!0},"security.jwe_decode_legacy":{operand:"none",arguments:{token:s,key:s,audience:s,key_algorithm:s,content_algorithm:s},openArguments:!0,returns:!0},"security.jws_encode":{operand:"none",arguments:{headers:s,claims:r,key:r,signature_algorithm:r,ttl:s},openArguments:!0,returns:!0},"security.jws_decode":{operand:"none",arguments:{token:r,key:r,check_claims:s,signature_algorithm:r,timeDrift:s},openArguments:!0,returns:!0}};var mt=["public","private"],ct={kind:"text",required:!0,values:mt},lt={value:r,access:{kind:"text",values:mt},filename:s},pt={"storage.create_attachment":{operand:"none",arguments:{value:r,access:ct,filename:r},returns:!0},"storage.create_image":{operand:"none",arguments:{value:r,access:ct,filename:r},returns:!0},"storage.create_audio":{operand:"none",arguments:lt,returns:!0},"storage.create_video":{operand:"none",arguments:lt,returns:!0},"storage.create_file_resource":{operand:"none",arguments:{filename:r,filedata:r},returns:!0},"storage.read_file_resource":{operand:"none",arguments:{value:r},returns:!0},"storage.delete_file":{operand:"none",arguments:{pathname:r}},"storage.sign_private_url":{operand:"none",arguments:{pathname:r,ttl:r},returns:!0},"storage.append_file":{operand:"none",arguments:{pathname:r,data:r}}};var gt={"stream.from_csv":{operand:"none",arguments:{value:r,separator:T,enclosure:T,escape_char:T,headers:{kind:"bool"}},returns:!0},"stream.from_jsonl":{operand:"none",arguments:{value:r},returns:!0},"stream.from_request":{operand:"none",arguments:{url:s,method:s,params:s,headers:s,timeout:s,follow_location:s,verify_host:s,verify_peer:s,ca_certificate:s,certificate:s,certificate_pass:s,private_key:s,private_key_pass:s,format:{kind:"text",values:["jsonl","csv","raw"]},separator:s,chunk_size:s},oneOf:[["url","format"]],returns:!0}};var ft={"text.contains":{operand:"variable",arguments:{value:r},returns:!0},"text.icontains":{operand:"variable",arguments:{value:r},returns:!0},"text.starts_with":{operand:"variable",arguments:{value:r},returns:!0},"text.istarts_with":{operand:"variable",arguments:{value:r},returns:!0},"text.ends_with":{operand:"variable",arguments:{value:r},returns:!0},"text.iends_with":{operand:"variable",arguments:{value:r},returns:!0},"text.append":{operand:"variable",changes:!0,arguments:{value:r}},"text.prepend":{operand:"variable",changes:!0,arguments:{value:r}},"text.trim":{operand:"variable",changes:!0,arguments:{value:r}},"text.ltrim":{operand:"variable",changes:!0,arguments:{value:r}},"text.rtrim":{operand:"variable",changes:!0,arguments:{value:r}}};var yt={"util.send_email":{operand:"none",arguments:{service_provider:{kind:"text",values:["resend","xano"]},api_key:s,subject:r,message:r,to:s,from:s,cc:s,bcc:s,reply_to:s,scheduled_at:s},returns:!0},"util.template_engine":{operand:"none",arguments:{value:r},returns:!0},"util.set_header":{operand:"none",arguments:{value:r,duplicates:r}},"util.get_env":{operand:"none",arguments:{},returns:!0},"util.get_all_input":{operand:"none",arguments:{},returns:!0},"util.get_vars":{operand:"none",arguments:{},returns:!0},"util.get_raw_input":{operand:"none",arguments:{encoding:{kind:"text",values:["json","yaml","x-www-form-urlencoded",""]},exclude_middleware:{kind:"bool"}},returns:!0},"util.get_input":{operand:"none",arguments:{encoding:s},returns:!0},"util.sleep":{operand:"none",arguments:{value:r}},"util.ip_lookup":{operand:"none",arguments:{value:r},returns:!0},"util.geo_distance":{operand:"none",arguments:{latitude_1:r,longitude_1:r,latitude_2:r,longitude_2:r},returns:!0},"util.post_process":{operand:"none",arguments:{},branches:{stack:"one"}}};var qe=[["zip","archive"]],ht={"zip.create_archive":{operand:"none",arguments:{filename:r,password:s,password_encryption:s},returns:!0},"zip.add_to_archive":{operand:"none",arguments:{zip:s,file:s,filename:s,password:s,password_encryption:s,archive:s,files:s},oneOf:[["zip","archive"],["file","files"]],returns:!0},"zip.delete_from_archive":{operand:"none",arguments:{zip:s,filename:s,password:s,archive:s,paths:s},oneOf:qe,returns:!0},"zip.extract":{operand:"none",arguments:{zip:s,password:s,archive:s,target_path:s},oneOf:qe,returns:!0},"zip.view_contents":{operand:"none",arguments:{zip:s,password:s,archive:s},oneOf:qe,returns:!0}};var fo={control:tt,db:rt,call:He,api:Be,array:Ye,text:ft,math:nt,object:at,security:dt,redis:it,storage:pt,stream:gt,util:yt,zip:ht,debug:ot,cloud:Ze,expect:st},b=y(Object.assign({},...Object.values(fo)));function Z(t){let e=new Map;return t.flatMap(n=>{let o=e.get(n.text);return o!==void 0?[{first:o,again:n}]:(e.set(n.text,n),[])})}var _t=i`
  function one {
    input
    stack {
      var $total {
        value = 1
        value = 2
      }
    }
    response = $total
  }
`,wt={id:"duplicate-argument",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"An argument that a statement is given twice.",why:"The push is refused, or one of the two values is dropped.",bad:{sources:{"function/one.xs":_t},at:["value"]},good:{"function/one.xs":_t.replace(`      value = 2
`,"")},create:({object:t,report:e})=>({statement:(n,o)=>{let a=b[n.keyword.text];if(a===void 0||v(o).type!=="stack")return;let u=(n.body?.entries??[]).flatMap(d=>d.type==="assignment"?[d.name]:[]);for(let{first:d,again:l}of Z(u)){let g=a.arguments[l.text]??re[l.text];g===void 0||g.many===!0||e({at:m(l),message:`Argument "${l.text}" of statement "${n.keyword.text}" is given twice.`,related:[{file:t.file,at:d,message:"The first one."}]})}}})};var bt=[!1,0,10,100,1e3,1e4,"all","inherit"];var Ae=y({primary:{operators:[]},btree:{operators:["asc","desc"]},"btree|unique":{operators:["asc","desc"]},gin:{operators:["jsonb_path_op"]},search:{operators:["A","B","C","D"]},vector:{operators:["vector_cosine_ops","vector_ip_ops"]}}),xt={required:["type","field"],optional:["name","lang"]},kt=["id","created_at","xdo"];var _={form:"value:text"},N={form:"value:bool"},z={form:"value:list"},ye={form:"value:object"},he={description:_,guid:_},_e={...he,tags:z},yo={form:"value:choice",values:bt},ee={..._e,history:yo},F={...ee,docs:_},D={form:"block:fields",required:"always"},A={form:"block:statements",required:"always"},ue={form:"value:expression",required:"always"},Ce={...D,required:"documented"},Ne={...ue,required:"documented"},fe={form:"block:test"},vt=_,Tt={form:"value:text",required:"documented"},ae={form:"value:object",refersTo:"middleware",keys:{required:[],optional:["pre","post"]}},Rt={form:"value:object",keys:{required:["ttl","input","auth","datasource","ip"],optional:["headers","env"]}},St={form:"value:list",refersTo:"tool",keys:{required:["name"],optional:["active","auth"]}},Et={form:"value:object",keys:{required:[],optional:["active","auth"]}},jt={form:"value:object",keys:{required:[],optional:["connection"]}},ie={clauses:{},open:!0},j=y({table:{path:"table/{name}.xs",clauses:{..._e,auth:N,schema:{form:"block:fields",required:"documented"},index:{form:"value:list",required:"documented",keys:xt},view:ye,items:z,autocomplete:z}},table_trigger:{path:"table/trigger/{name}.xs",clauses:{...ee,table:{form:"value:text",required:"always",refersTo:"table"},actions:{form:"value:object",keys:{required:[],optional:["insert","update","delete","truncate"]}},active:N,where:{form:"value:expression"},datasources:z,input:D,stack:A}},addon:{path:"addon/{name}.xs",clauses:{..._e,input:D,stack:A}},api_group:{path:"api/{name}/{name}.xs",clauses:{...F,canonical:Tt,active:N,cors:{form:"value:object",keys:{required:[],optional:["mode","origins","methods","headers","credentials","max_age"]}},swagger:{form:"value:object",keys:{required:[],optional:["active","token"]}},middleware:ae}},query:{path:"api/{api_group}/{name}_{verb}.xs",headerAttributes:["verb"],clauses:{...F,api_group:{form:"value:text",required:"documented",refersTo:"api_group"},auth:{form:"value:text",refersTo:"table"},input:Ce,stack:A,response:Ne,response_type:{form:"value:choice",values:["standard","stream"]},middleware:ae,cache:Rt,test:fe}},function:{path:"function/{name}.xs",clauses:{...F,input:Ce,stack:A,response:Ne,middleware:ae,cache:Rt,test:fe}},task:{path:"task/{name}.xs",clauses:{...F,stack:A,schedule:{form:"value:list",keys:{required:["starts_on"],optional:["freq","ends_on"]}},active:N,datasource:_,middleware:ae,test:fe}},middleware:{path:"middleware/{name}.xs",clauses:{...F,input:Ce,stack:A,response:Ne,exception_policy:{form:"value:choice",values:["silent","rethrow","critical"]},response_strategy:{form:"value:choice",values:["merge","replace"]},test:fe}},agent:{path:"ai/agent/{name}.xs",clauses:{...F,canonical:vt,llm:{form:"value:object",required:"always"},output:{form:"block:fields"},tools:St,external_mcp_servers:z}},agent_trigger:{path:"ai/agent/trigger/{name}.xs",clauses:{...F,agent:{form:"value:text",required:"always",refersTo:"agent"},actions:jt,active:N,input:D,stack:A,response:ue}},tool:{path:"ai/tool/{name}.xs",clauses:{...F,instructions:_,input:D,stack:A,response:ue,middleware:ae}},mcp_server:{path:"ai/mcp_server/{name}.xs",clauses:{...F,canonical:Tt,active:N,instructions:_,tools:{...St,required:"always"}}},mcp_server_trigger:{path:"ai/mcp_server/trigger/{name}.xs",clauses:{...ee,mcp_server:{form:"value:text",required:"always",refersTo:"mcp_server"},actions:jt,active:N,input:D,stack:A,response:ue}},realtime_channel:{path:"realtime/channel/{name}.xs",clauses:{...he,active:N,public_messaging:Et,private_messaging:Et,settings:{form:"value:object",keys:{required:["anonymous_clients","nested_channels","message_history","auth_channel","presence"],optional:[]}}}},realtime_trigger:{path:"realtime/trigger/{name}.xs",clauses:{...ee,channel:{form:"value:text",required:"always",refersTo:"realtime_channel"},actions:{form:"value:object",keys:{required:[],optional:["join","message"]}},active:N,input:D,stack:A,response:ue}},workspace:{path:"workspace/{name}.xs",clauses:{...he,env:ye,acceptance:{form:"value:object",keys:{required:[],optional:["ai_terms"]}},preferences:{form:"value:object",keys:{required:[],optional:["internal_docs","sql_columns","sql_names","track_performance"]}},realtime:{form:"value:object",keys:{required:[],optional:["canonical"]}}}},workspace_trigger:{path:"workspace/trigger/{name}.xs",clauses:{...ee,actions:{form:"value:object",keys:{required:[],optional:["branch_live","branch_merge","branch_new"]}},active:N,input:D,stack:A}},error_trigger:{path:"workspace/trigger/{name}.xs",clauses:{...ee,actions:ye,active:N,input:{form:"block:fields"},stack:{form:"block:statements"}},open:!0},branch:{path:"branch.xs",clauses:{...he,color:{form:"value:text",required:"always"},middleware:{form:"value:object",refersTo:"middleware",keys:{required:[],optional:["function","query","task","tool"]}},history:{form:"value:object",values:[!1,10,100,1e3,1e4,"all"],keys:{required:[],optional:["function","query","task","tool","trigger","middleware"]}}}},workflow_test:{path:"workflow_test/{name}.xs",clauses:{..._e,stack:A,datasource:_}},"run.job":{path:"run/",clauses:{description:_,main:{form:"value:object",required:"always",refersTo:"function",keys:{required:["name"],optional:["input"]}},env:z}},"run.service":{path:"run/",clauses:{description:_,pre:{form:"value:expression",refersTo:"function"},env:z}},market_item:{clauses:{guid:_,type:_,category:_,license:_,email:_,canonical:vt,video:_,icon_url:_,short_description:_,long_description:_,readme:_,demo:_,env:{form:"value:expression"},dependency:{form:"value:expression"}},open:!0},channel:ie,knowledge:ie,message:ie,policy:ie,realtime_server:ie}),Rn=y({input:ye,datasource:_});var qt=i`
  function one {
    input
    stack
    response = 1
    response = 2
  }
`,At={id:"duplicate-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A clause that a document has twice.",why:"The push is refused, or one of the two is dropped. Only `test` may stand several times.",bad:{sources:{"function/one.xs":qt},at:["response"]},good:{"function/one.xs":qt.replace(`  response = 2
`,"")},create:({object:t,report:e})=>({document:({keyword:n,body:o})=>{for(let{first:a,again:u}of Z(o.entries.map(M))){let d=j[n.text]?.clauses[u.text];d===void 0||d.form==="block:test"||e({at:m(u),message:`Clause "${u.text}" stands here twice.`,related:[{file:t.file,at:a,message:"The first one."}]})}}})};var Ct=i`
  api_group shop {
    canonical = "shop"
  }
`,we=i`
  query products verb=GET {
    api_group = "shop"
    input
    stack
    response = []
  }
`,Nt={id:"duplicate-endpoint",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"Two endpoints with the same group, verb and path.",why:"Only one of them can answer. A push makes a second endpoint or overwrites the first, depending on their guids.",bad:{sources:{"api/shop/shop.xs":Ct,"api/shop/products_GET.xs":we,"api/shop/products_list_GET.xs":we},at:["products"]},good:{"api/shop/shop.xs":Ct,"api/shop/products_GET.xs":we,"api/shop/products_list_GET.xs":we.replace("products",'"products/list"')},create:({object:t,workspace:e,report:n})=>({document:()=>{if(t.kind!=="query")return;let o=e.findNamed("query",t.name).find(a=>a.origin==="file"&&a.readable&&ho(a,t));o===void 0||o===t||o.origin!=="file"||n({at:t.placedName,message:`There is another ${I(t)}.`,help:"Remove one, or give it another path or verb.",related:[{file:o.file,at:o.placedName,message:"The other one is here."}]})}})};function ho(t,e){return t.verb===e.verb&&t.group===e.group}var Ot=i`
  table customer {
    schema {
      int id
      text name
      email name
    }
  }
`,It={id:"duplicate-field",category:"contract",severity:"error",scope:"document",basis:"reported",summary:"Two fields of one list with the same name.",why:"Only one of the two can be there; the other, with all that it says, is lost.",bad:{sources:{"table/customer.xs":Ot},at:["name"]},good:{"table/customer.xs":Ot.replace("email name","email address")},create:({object:t,report:e})=>({"field-list":({keyword:n,fields:o})=>{let a=o.flatMap(({name:u})=>u===void 0?[]:[u]);for(let{first:u,again:d}of Z(a))e({at:m(d),message:`Field "${d.text}" stands in this "${n.text}" twice.`,related:[{file:t.file,at:u,message:"The first one."}]})}})};var $t=i`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 0) {
          return {
            value = 1
          }
        }
        elseif ($input.n < 0) {
          return {
            value = 0 - 1
          }
        }
      }
    }
    response = 0
  }
`,Ft={id:"else-if-two-words",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"`else if`, written as two words.",why:"The server refuses the whole push: the branch is one word, `elseif`.",bad:{sources:{"function/sign.xs":$t.replace("elseif","else if")},at:["else if"]},good:{"function/sign.xs":$t},create:({report:t})=>({statement:({keyword:e,header:n})=>{let[o]=n;if(e.text!=="else"||o?.type!=="identifier"||o.text!=="if")return;let a={start:e.start,end:o.end};t({at:a,message:'Expected "elseif", but found "else if".',suggestions:["elseif"],fix:{title:'Write "elseif" as one word',at:a,text:"elseif"}})}})};var Mt=i`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 0) {
          return {
            value = 1
          }
        }
        else {
          return {
            value = 0
          }
        }
      }
    }
    response = 0
  }
`,Pt={id:"else-on-closing-brace-line",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A branch such as `else` on the line of the closing brace before it.",why:"The server refuses the whole push, with a message that names another place. Each branch starts a line of its own.",bad:{sources:{"function/sign.xs":Mt.replace(`}
      else {`,"} else {")},at:["} else {"]},good:{"function/sign.xs":Mt},create:({text:t,report:e})=>({block:({entries:n})=>{for(let[o,a]of n.entries()){let u=n[o-1];if(u?.type!=="statement"||a.type!=="statement"||u.body===void 0||!(a.keyword.text in C)||t.slice(u.end,a.start).includes(`
`))continue;let d=a.body?.start??a.keyword.end;e({at:{start:u.body.end-1,end:d+1},message:`"${a.keyword.text}" must start a line of its own, after the "}" before it.`})}}})};var L=y({deg2rad:{arguments:[0,0],category:"math"},rad2deg:{arguments:[0,0],category:"math"},number_format:{arguments:[1,3],category:"math"},sin:{arguments:[0,0],category:"math"},asin:{arguments:[0,0],category:"math"},asinh:{arguments:[0,0],category:"math"},sinh:{arguments:[0,0],category:"math"},cos:{arguments:[0,0],category:"math"},acos:{arguments:[0,0],category:"math"},acosh:{arguments:[0,0],category:"math"},cosh:{arguments:[0,0],category:"math"},tan:{arguments:[0,0],category:"math"},atan:{arguments:[0,0],category:"math"},atanh:{arguments:[0,0],category:"math"},tanh:{arguments:[0,0],category:"math"},floor:{arguments:[0,0],category:"math"},ceil:{arguments:[0,0],category:"math"},round:{arguments:[0,1],category:"math"},abs:{arguments:[0,0],category:"math"},sqrt:{arguments:[0,0],category:"math"},exp:{arguments:[0,0],category:"math"},log:{arguments:[1,1],category:"math"},log10:{arguments:[0,0],category:"math"},ln:{arguments:[0,0],category:"math"},pow:{arguments:[1,1],category:"math"},min:{arguments:[0,1],category:"math"},max:{arguments:[0,1],category:"math"},add:{arguments:[1,1],category:"math"},subtract:{arguments:[1,1],category:"math"},multiply:{arguments:[1,1],category:"math"},modulus:{arguments:[1,1],category:"math"},divide:{arguments:[1,1],category:"math"},bitwise_and:{arguments:[1,1],category:"math"},bitwise_or:{arguments:[1,1],category:"math"},bitwise_xor:{arguments:[1,1],category:"math"},bitwise_not:{arguments:[0,0],category:"math"},odd:{arguments:[0,0],category:"math"},even:{arguments:[0,0],category:"math"},dechex:{arguments:[0,0],category:"math"},hexdec:{arguments:[0,0],category:"math"},decbin:{arguments:[0,0],category:"math"},bindec:{arguments:[0,0],category:"math"},decoct:{arguments:[0,0],category:"math"},octdec:{arguments:[0,0],category:"math"},base_convert:{arguments:[2,2],category:"math"},first:{arguments:[0,0],category:"array"},last:{arguments:[0,0],category:"array"},count:{arguments:[0,0],category:"array"},range:{arguments:[2,2],category:"array"},reverse:{arguments:[0,0],category:"array"},unique:{arguments:[0,1],category:"array"},safe_array:{arguments:[0,0],category:"array"},flatten:{arguments:[0,0],category:"array"},filter_empty:{arguments:[0,1],category:"array"},filter_empty_text:{arguments:[0,1],category:"array"},filter_null:{arguments:[0,1],category:"array"},filter_empty_array:{arguments:[0,1],category:"array"},filter_empty_object:{arguments:[0,1],category:"array"},filter_zero:{arguments:[0,1],category:"array"},filter_false:{arguments:[0,1],category:"array"},sort:{arguments:[0,3],category:"array"},shuffle:{arguments:[0,0],category:"array"},diff:{arguments:[1,1],category:"array"},diff_assoc:{arguments:[1,1],category:"array"},intersect:{arguments:[1,1],category:"array"},intersect_assoc:{arguments:[1,1],category:"array"},merge:{arguments:[1,1],category:"array"},merge_recursive:{arguments:[1,1],category:"array"},index_by:{arguments:[1,1],category:"array"},push:{arguments:[1,1],category:"array"},pop:{arguments:[0,0],category:"array"},unshift:{arguments:[1,1],category:"array"},shift:{arguments:[0,0],category:"array"},remove:{arguments:[1,3],category:"array"},append:{arguments:[1,2],category:"array"},prepend:{arguments:[1,2],category:"array"},slice:{arguments:[1,2],category:"array"},join:{arguments:[1,1],category:"array"},array_min:{arguments:[0,0],category:"array"},array_max:{arguments:[0,0],category:"array"},sum:{arguments:[0,0],category:"array"},avg:{arguments:[0,0],category:"array"},product:{arguments:[0,0],category:"array"},fill:{arguments:[2,2],category:"array"},fill_keys:{arguments:[1,2],category:"array"},in:{arguments:[1,1],category:"array"},map:{arguments:[1,2],category:"array-expression"},filter:{arguments:[1,2],category:"array-expression"},some:{arguments:[1,2],category:"array-expression"},every:{arguments:[1,2],category:"array-expression"},find:{arguments:[1,2],category:"array-expression"},findIndex:{arguments:[1,2],category:"array-expression"},reduce:{arguments:[1,3],category:"array-expression"},transform:{arguments:[1,1],category:"array-expression"},lambda:{arguments:[1,2],category:"lambda"},lambda_map:{arguments:[1,2],category:"lambda"},lambda_filter:{arguments:[1,2],category:"lambda"},lambda_some:{arguments:[1,2],category:"lambda"},lambda_every:{arguments:[1,2],category:"lambda"},lambda_find:{arguments:[1,2],category:"lambda"},lambda_findIndex:{arguments:[1,2],category:"lambda"},lambda_reduce:{arguments:[2,3],category:"lambda"},equals:{arguments:[1,1],category:"comparison"},not_equals:{arguments:[1,1],category:"comparison"},greater_than:{arguments:[1,1],category:"comparison"},greater_than_or_equal:{arguments:[1,1],category:"comparison"},less_than:{arguments:[1,1],category:"comparison"},less_than_or_equal:{arguments:[1,1],category:"comparison"},not:{arguments:[0,0],category:"comparison"},is_null:{arguments:[0,0],category:"comparison"},is_empty:{arguments:[0,0],category:"comparison"},is_object:{arguments:[0,0],category:"comparison"},is_array:{arguments:[0,0],category:"comparison"},is_int:{arguments:[0,0],category:"comparison"},is_decimal:{arguments:[0,0],category:"comparison"},is_bool:{arguments:[0,0],category:"comparison"},is_text:{arguments:[0,0],category:"comparison"},is_uuid:{arguments:[0,0],category:"comparison"},first_notnull:{arguments:[1,1],category:"comparison"},first_notempty:{arguments:[1,1],category:"comparison"},addslashes:{arguments:[0,0],category:"text"},escape:{arguments:[0,0],category:"text"},text_escape:{arguments:[0,0],category:"text"},text_unescape:{arguments:[0,0],category:"text"},list_encodings:{arguments:[0,0],category:"text"},detect_encoding:{arguments:[0,0],category:"text"},to_utf8:{arguments:[0,0],category:"text"},from_utf8:{arguments:[0,1],category:"text"},convert_encoding:{arguments:[2,2],category:"text"},to_lower:{arguments:[0,0],category:"text"},to_upper:{arguments:[0,0],category:"text"},trim:{arguments:[0,1],category:"text"},ltrim:{arguments:[0,1],category:"text"},rtrim:{arguments:[0,1],category:"text"},capitalize:{arguments:[0,0],category:"text"},substr:{arguments:[1,2],category:"text"},split:{arguments:[1,1],category:"text"},strlen:{arguments:[0,0],category:"text"},strip_html:{arguments:[0,1],category:"text"},unaccent:{arguments:[0,0],category:"text"},index:{arguments:[1,1],category:"text"},iindex:{arguments:[1,1],category:"text"},starts_with:{arguments:[1,1],category:"text"},istarts_with:{arguments:[1,1],category:"text"},ends_with:{arguments:[1,1],category:"text"},iends_with:{arguments:[1,1],category:"text"},contains:{arguments:[1,1],category:"text"},icontains:{arguments:[1,1],category:"text"},concat:{arguments:[1,2],category:"text"},sprintf:{arguments:[0,1/0],category:"text"},replace:{arguments:[2,2],category:"text"},sql_esc:{arguments:[0,0],category:"text"},sql_alias:{arguments:[0,0],category:"text"},regex_matches:{arguments:[1,1],category:"text"},regex_get_first_match:{arguments:[1,1],category:"text"},regex_get_all_matches:{arguments:[1,1],category:"text"},regex_quote:{arguments:[0,1],category:"text"},regex_replace:{arguments:[2,2],category:"text"},pad_start:{arguments:[1,2],category:"text"},pad_end:{arguments:[1,2],category:"text"},set:{arguments:[2,2],category:"object"},set_conditional:{arguments:[3,3],category:"object"},set_ifnotempty:{arguments:[2,2],category:"object"},set_ifnotnull:{arguments:[2,2],category:"object"},unset:{arguments:[1,1],category:"object"},get:{arguments:[1,2],category:"object"},has:{arguments:[1,1],category:"object"},keys:{arguments:[0,0],category:"object"},values:{arguments:[0,0],category:"object"},entries:{arguments:[0,0],category:"object"},pick:{arguments:[1,1],category:"object"},unpick:{arguments:[1,1],category:"object"},create_object:{arguments:[1,1],category:"object"},create_object_from_entries:{arguments:[0,0],category:"object"},to_expr:{arguments:[0,0],category:"type"},to_text:{arguments:[0,0],category:"type"},to_int:{arguments:[0,0],category:"type"},to_decimal:{arguments:[0,0],category:"type"},to_bool:{arguments:[0,0],category:"type"},to_timestamp:{arguments:[0,1],category:"time"},to_ms:{arguments:[0,1],category:"time"},to_seconds:{arguments:[0,1],category:"time"},to_minutes:{arguments:[0,1],category:"time"},to_hours:{arguments:[0,1],category:"time"},to_days:{arguments:[0,1],category:"time"},parse_timestamp:{arguments:[1,2],category:"time"},format_timestamp:{arguments:[1,2],category:"time"},transform_timestamp:{arguments:[1,2],category:"time"},add_secs_to_timestamp:{arguments:[1,1],category:"time"},add_ms_to_timestamp:{arguments:[1,1],category:"time"},json_decode:{arguments:[0,0],category:"encoding"},json_encode:{arguments:[0,1],category:"encoding"},xml_decode:{arguments:[0,0],category:"encoding"},csv_parse:{arguments:[0,3],category:"encoding"},csv_decode:{arguments:[0,3],category:"encoding"},csv_encode:{arguments:[0,3],category:"encoding"},csv_create:{arguments:[0,4],category:"encoding"},url_decode:{arguments:[0,0],category:"encoding"},url_decode_rfc3986:{arguments:[0,0],category:"encoding"},url_encode:{arguments:[0,0],category:"encoding"},url_encode_rfc3986:{arguments:[0,0],category:"encoding"},url_addarg:{arguments:[2,3],category:"encoding"},url_delarg:{arguments:[1,1],category:"encoding"},url_hasarg:{arguments:[1,1],category:"encoding"},url_getarg:{arguments:[1,2],category:"encoding"},url_parse:{arguments:[0,0],category:"encoding"},querystring_parse:{arguments:[0,0],category:"encoding"},yaml_decode:{arguments:[0,0],category:"encoding"},yaml_encode:{arguments:[0,0],category:"encoding"},hex2bin:{arguments:[0,0],category:"encoding"},bin2hex:{arguments:[0,0],category:"encoding"},base64_decode:{arguments:[0,0],category:"encoding"},base64_encode:{arguments:[0,0],category:"encoding"},base64_decode_urlsafe:{arguments:[0,0],category:"encoding"},base64_encode_urlsafe:{arguments:[0,0],category:"encoding"},encrypt:{arguments:[3,3],category:"security"},decrypt:{arguments:[3,3],category:"security"},jws_encode:{arguments:[3,4],category:"security"},jws_decode:{arguments:[3,4],category:"security"},jwe_encode:{arguments:[4,5],category:"security"},jwe_decode:{arguments:[4,5],category:"security"},secureid_encode:{arguments:[0,1],category:"security"},secureid_decode:{arguments:[0,1],category:"security"},md5:{arguments:[0,1],category:"security"},sha1:{arguments:[0,1],category:"security"},sha256:{arguments:[0,1],category:"security"},sha384:{arguments:[0,1],category:"security"},sha512:{arguments:[0,1],category:"security"},hmac_md5:{arguments:[1,2],category:"security"},hmac_sha1:{arguments:[1,2],category:"security"},hmac_sha256:{arguments:[1,2],category:"security"},hmac_sha384:{arguments:[1,2],category:"security"},hmac_sha512:{arguments:[1,2],category:"security"},create_uid:{arguments:[0,0],category:"security"},uuid:{arguments:[0,0],category:"security"}});var de=y({trim:{arguments:[0,0],types:["text","email"]},lower:{arguments:[0,0],types:["text","email"]},upper:{arguments:[0,0],types:["text"]},min:{arguments:[1,1],types:["text","int","decimal","password","list"]},max:{arguments:[1,1],types:["text","int","decimal","password","list"]},startsWith:{arguments:[1,1],types:["text"]},prevent:{arguments:[1,1],types:["text"]},alphaOk:{arguments:[0,0],types:["text"]},digitOk:{arguments:[0,0],types:["text"]},ok:{arguments:[1,1],types:["text"]},pattern:{arguments:[1,2],types:["text"]},minAlpha:{arguments:[1,1],types:["password"]},minLowerAlpha:{arguments:[1,1],types:["password"]},minUpperAlpha:{arguments:[1,1],types:["password"]},minDigit:{arguments:[1,1],types:["password"]},minSymbol:{arguments:[1,1],types:["password"]},max_size:{arguments:[1,1],types:["file"]},"@":{arguments:[1,1],types:["int","uuid"]}});var Ut=i`
  function total {
    input
    stack
    response = {}|set:"total"
  }
`,Lt={id:"filter-argument-count",category:"contract",severity:"warning",scope:"document",basis:"documented",summary:"A filter with fewer or more arguments than it takes.",why:"The expression fails when it runs, or what is too much is ignored.",bad:{sources:{"function/total.xs":Ut},at:["set"]},good:{"function/total.xs":Ut.replace('"total"','"total":1')},create:({report:t})=>({"filter-call":({name:e,arguments:n},o)=>Dt(e,n.length,_o(e.text,P(o)),t),"field-filter":({name:e,arguments:n})=>Dt(e,n.length,de[e.text]?.arguments,t)})};function _o(t,e){let n=L[Y[t]??t]?.arguments,o=e?$[t]?.arguments:void 0;return n===void 0||o===void 0?n??o:[Math.min(n[0],o[0]),Math.max(n[1],o[1])]}function Dt(t,e,n,o){n===void 0||n[0]<=e&&e<=n[1]||o({at:m(t),message:`Filter "${t.text}" takes ${wo(n)}, but has ${e===0?"none":e}.`})}function wo([t,e]){return e===0?"no arguments":e===Number.POSITIVE_INFINITY?`${t} or more arguments`:t===e?`${e} ${e===1?"argument":"arguments"}`:`${t} ${e-t===1?"or":"to"} ${e} arguments`}function be(t,e){if(t.inputs===void 0)return;let n=t.inputs.map(o=>o.name);for(let{table:o,hidden:a}of t.inputTables){let u=e.resolveUnique({to:"table",name:o})?.contract.columns;if(u===void 0)return;n.push(...u.map(d=>d.name).filter(d=>!a.includes(d)))}return n}function Wt(t){return(t.inputs??[]).filter(e=>!e.optional)}var bo=new Set(["function.run","function.call","tool.call","api.call","addon.call"]);function xe(t,e,n,o){if(!bo.has(t.keyword.text)||t.disabled||E(e))return;let a=n.references.find(({start:u,end:d,to:l})=>u>=t.start&&d<=t.end&&l!=="api_group");return a===void 0?void 0:o.resolveUnique(a)}var Gt=i`
  function shipping {
    input {
      text country
    }
    stack
    response = 5
  }
`,zt=i`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,Kt={id:"function-run-unknown-input",category:"contract",severity:"warning",scope:"workspace",basis:"reported",summary:"A call with an input that the called object does not declare.",why:"The value is dropped without a word, so the called object works with its default or with nothing.",bad:{sources:{"function/shipping.xs":Gt,"function/pay.xs":zt.replace('country: "NO"','country: "NO", cuntry: "SE"')},at:["cuntry"]},good:{"function/shipping.xs":Gt,"function/pay.xs":zt},create:({object:t,workspace:e,report:n})=>({statement:(o,a)=>{let u=xe(o,a,t,e),d=u===void 0?void 0:be(u.contract,e),l=k(o.body,"input")?.value;if(!(u===void 0||d===void 0||l?.type!=="object"))for(let g of l.pairs){let S=m(g.key);g.disabled||d.includes(S.text)||n({at:S,message:`${I(u)} takes no input "${S.text}".`,suggestions:q(S.text,d)})}}})};var Bt=i`
  function count_down {
    input
    stack {
      var $left {
        value = 3
      }
      while ($left > 0) {
        each {
          math.sub $left {
            value = 1
          }
        }
      }
    }
    response = $left
  }
`,xo=Bt.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/,"$1").replace(/^ {2}(?= {6})/gm,""),Yt={id:"misplaced-branch",category:"rejected",severity:"error",scope:"document",basis:"measured",summary:"A statement or branch directly between the braces of a statement that does not hold it.",why:"The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.",bad:{sources:{"function/count_down.xs":xo},at:["math.sub"]},good:{"function/count_down.xs":Bt},create:({report:t})=>({statement:(e,n)=>{let o=v(n);if(o.type!=="statement")return;let a=ko(e,o.owner);a!==void 0&&t({at:m(e.keyword),...a})}})};function ko(t,e){let n=b[e.keyword.text];if(n===void 0||e.keyword.text==="placeholder")return;let o=t.keyword.text,a=n.branches?.[o];if(a!==void 0){let u=le(e.body,o)[0]===t;return a==="many"||u||o==="else"&&t.header.length>0?void 0:{message:`Branch "${o}" stands in this "${e.keyword.text}" twice.`}}if(o in b||o in C)return{message:`"${o}" cannot stand directly in "${e.keyword.text}".`,help:vo(n)}}function vo({branches:t}){let[e,...n]=Object.keys(t??{}).map(a=>`"${a}"`);if(e===void 0)return"Between its braces stand arguments only.";let o=n.pop();return`Statements stand in its ${[e,...n].join(", ")}${o===void 0?"":` or ${o}`}.`}var Qt=i`
  function first_even {
    input {
      int[] numbers
    }
    stack {
      foreach ($input.numbers) {
        each as $number {
          break
        }
      }
    }
    response = null
  }
`,To={loop:"a loop",foreach:'a "foreach"',test:'a "test"',workflow_test:'a document of the kind "workflow_test"',tool:'a document of the kind "tool"'},Ro=["for","foreach","while"],Ht={id:"misplaced-statement",category:"rejected",severity:"warning",scope:"document",basis:"documented",summary:"A statement outside of the only places where it works.",why:"The push is refused, or the statement fails when it runs. `function.call` and its like are for tests; everywhere else it is `function.run`.",bad:{sources:{"function/first_even.xs":Qt.replace(/ {4}foreach[\s\S]*?\n {4}\}\n/,`    break
`)},at:["break"]},good:{"function/first_even.xs":Qt},create:({report:t})=>({statement:({keyword:e,disabled:n},o)=>{let a=b[e.text]?.onlyIn;if(a===void 0||n||E(o)||v(o).type!=="stack"||a.some(d=>So(d,o)))return;let u=e.text==="function.call"?{suggestions:["function.run"]}:{};t({at:m(e),message:`Statement "${e.text}" works only in ${a.map(d=>To[d]).join(" or in ")}.`,...u})}})};function So(t,e){return e.some(n=>{if(n.type==="statement"){let{text:a}=n.keyword;return t==="loop"?Ro.includes(a):t===a&&(t==="foreach"||t==="test")}if(n.type!=="document"||t!=="workflow_test"&&t!=="tool")return!1;let o=j[n.keyword.text];return n.keyword.text===t||o===void 0||o.open===!0})}var Xt=i`
  function one {
    input
    stack {
      db.has product {
        field_name = "id"
        field_value = 1
      } as $there
    }
    response = $there
  }
`,Vt=i`
  table product {
    schema {
      int id
    }
  }
`,Jt={id:"missing-argument",category:"contract",severity:"error",scope:"document",basis:"measured",summary:"A statement without an argument that it needs.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":Vt,"function/one.xs":Xt.replace(`      field_value = 1
`,"")},at:["db.has"]},good:{"table/product.xs":Vt,"function/one.xs":Xt},create:({report:t})=>({statement:(e,n)=>{if(v(n).type!=="stack"||e.disabled||E(n))return;let o=b[e.keyword.text];if(o===void 0)return;let a=Object.entries(o.arguments).filter(([d,l])=>l.required===!0&&k(e.body,d)===void 0).map(([d])=>d);if(a.length===0)return;let u=a.map(d=>`"${d}"`).join(" and ");t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs ${u}.`,help:`Add ${a.map(d=>`\`${d} = \u2026\``).join(" and ")} between its braces.`})}})};var Zt=i`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n < 0) {
          throw {
            name = "negative"
            value = $input.n
          }
        }
        else {
          debug.log {
            value = $input.n
          }
        }
      }
    }
    response = null
  }
`,er={id:"missing-branch",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A statement without the branch that it cannot do without.",why:"The server refuses the whole push: `conditional` begins with `if`, `try_catch` with `try`, a loop holds `each`.",bad:{sources:{"function/sign.xs":Zt.replace(/ {6}if [\s\S]*?\n {6}\}\n/,"")},at:["conditional"]},good:{"function/sign.xs":Zt},create:({report:t})=>({statement:(e,n)=>{let o=b[e.keyword.text]?.branches,a=e.body?.entries??[];if(!(o===void 0||a.length===0)&&!(v(n).type!=="stack"||e.disabled||E(n))&&!a.some(u=>u.type==="statement"&&!(u.keyword.text in o)))for(let[u,d]of Object.entries(o))d!=="one"||le(e.body,u).length>0||t({at:m(e.keyword),message:`Statement "${e.keyword.text}" needs the branch "${u}".`,help:`Add \`${u} { \u2026 }\` between its braces.`})}})};var Eo=i`
  task nightly {
    stack {
      debug.log {
        value = "done"
      }
    }
  }
`,tr={id:"missing-clause",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A document without a clause that its kind always has.",why:"The server refuses the whole push.",bad:{sources:{"task/nightly.xs":`task nightly {
  active = true
}
`},at:["task"]},good:{"task/nightly.xs":Eo},create:({report:t})=>({document:({keyword:e,body:n})=>{let o=new Set(n.entries.map(u=>M(u).text)),a=Object.entries(j[e.text]?.clauses??{}).filter(([u,d])=>d.required==="always"&&!o.has(u)).map(([u,{form:d}])=>({name:u,sample:d.startsWith("block:")?`${u} { \u2026 }`:`${u} = \u2026`}));a.length!==0&&t({at:m(e),message:`A document of the kind "${e.text}" needs ${a.map(({name:u})=>`"${u}"`).join(" and ")}.`,help:`Add ${a.map(({sample:u})=>`\`${u}\``).join(" and ")} between its braces.`})}})};var rr=i`
  function shipping {
    input {
      text country
      int weight?
    }
    stack
    response = 5
  }
`,or=i`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`,sr={id:"missing-input",category:"contract",severity:"error",scope:"workspace",basis:"documented",summary:"A call without an input that the called object requires.",why:'The call fails when it runs, for every caller. An input is required unless it has a "?" after its name or a default.',bad:{sources:{"function/shipping.xs":rr,"function/pay.xs":or.replace('country: "NO"',"weight: 1")},at:["shipping"]},good:{"function/shipping.xs":rr,"function/pay.xs":or},create:({object:t,workspace:e,report:n})=>({statement:(o,a)=>{let u=xe(o,a,t,e),d=De(o.header);if(u===void 0||d===void 0)return;let l=k(o.body,"input")?.value;if(l!==void 0&&l.type!=="object")return;let g=new Set((l?.pairs??[]).filter(O=>!O.disabled).map(O=>m(O.key).text)),S=Wt(u.contract).filter(O=>!g.has(O.name));if(S.length===0)return;let K=S.map(O=>`"${O.name}"`).join(" and ");n({at:d,message:`The call of ${I(u)} lacks the required input ${K}.`,help:`Add ${S.map(O=>`\`${O.name}: \u2026\` (${O.type})`).join(" and ")} to its input.`,...u.origin==="file"?{related:[{file:u.file,at:u.placedName,message:"Its inputs are declared here."}]}:{}})}})};var nr=t=>`${"[".repeat(t)}${"]".repeat(t)}`,ar={id:"nested-too-deep",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"Brackets that are nested deeper than any program needs.",why:"Reading such a text would need unbounded memory, so it is not read. Move inner parts into functions or variables.",bad:{sources:{"function/deep.xs":`function deep {
  input
  stack
  response = ${nr(300)}
}
`},at:["["]},good:{"function/deep.xs":`function deep {
  input
  stack
  response = ${nr(30)}
}
`}};var ir={id:"syntax-error",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is not XanoScript.",why:"The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.",bad:{sources:{"function/double.xs":i`
        function double {
          input { int n }
          stack {
            var $twice = $input.n * 2
          }
          response = $twice
        }
      `},at:["="]},good:{"function/double.xs":i`
      function double {
        input { int n }
        stack {
          var $twice { value = $input.n * 2 }
        }
        response = $twice
      }
    `}};var ur={id:"template-placeholder",category:"syntax",severity:"error",scope:"document",basis:"measured",summary:"A template with tags between braces, from which XanoScript is made.",why:"Marketplace extensions are kept as such templates. What they become is not known here, so nothing in the file is checked. Check the files that are made from it, or leave the template out.",bad:{sources:{"function/greet.xs":i`
        function greet {
          input
          stack
          {% if loud %}
          response = "HELLO"
          {% endif %}
        }
      `},at:["{% if loud %}"]},good:{"function/greet.xs":i`
      function greet {
        input
        stack
        response = "{% not a tag in a text %}"
      }
    `}};var dr={id:"unclosed-text",category:"syntax",severity:"error",scope:"document",basis:"documented",summary:"A text that is opened with quotes and never closed.",why:"Everything after the opening quote becomes part of the text, so nothing behind it can be read.",bad:{sources:{"function/greet.xs":i`
      function greet {
        input
        stack
        response = "hello
      }
      `},at:['"']},good:{"function/greet.xs":i`
    function greet {
      input
      stack
      response = "hello"
    }
    `}};function f({to:t,word:e,...n}){return{...n,category:"reference",severity:"error",scope:"workspace",severityOnPart:"notice",basis:"documented",summary:`The name of ${/^[aeiou]/.test(e)?"an":"a"} ${e} that does not exist.`,create:({object:o,workspace:a,report:u})=>({document:()=>{for(let d of o.references){if(d.to!==t||jo(d,a))continue;let l=Ao(d,a);u({at:d,message:`There is no ${e} ${qo(d)}.`,suggestions:q(d.name,a.namesFor(t)),...l===void 0?{}:{help:l}})}}})}}function jo(t,e){return t.soft===!0||e.resolve(t)!==void 0?!0:t.orColumnOf===void 0?!1:e.resolve({to:"table",name:t.orColumnOf})?.contract.columns?.some(o=>o.name===t.name)??!0}function qo({name:t,verb:e,group:n}){let o=e===void 0?"":` with verb ${e}`,a=n===void 0?"":` in group "${n}"`;return`"${t}"${o}${a}`}function Ao({to:t,name:e,group:n},o){let a=t==="query"?o.findNamed("query",e):[],u=a.find(d=>d.group===n)??a[0]??[...o.objects,...o.snapshotObjects].find(d=>d.name===e);if(u!==void 0)return t==="query"&&u.kind==="query"?`There is ${I(u)}.`:`"${e}" is the name of a ${u.kind}.`}var cr=f({id:"unknown-addon",to:"addon",word:"addon",why:"The addon is dropped when the document is saved, and its values are missing from every answer.",bad:{sources:{"table/item.xs":i`
        table item {
          schema { int id }
        }
      `,"addon/lines.xs":i`
        addon lines {
          input
          stack {
            db.query item
          }
        }
      `,"function/all.xs":i`
        function all {
          input
          stack {
            db.query item {
              addon = [{name: "line"}]
            } as $rows
          }
          response = $rows
        }
      `},at:["line"]},good:{"table/item.xs":i`
      table item {
        schema { int id }
      }
    `,"addon/lines.xs":i`
      addon lines {
        input
        stack {
          db.query item
        }
      }
    `,"function/all.xs":i`
      function all {
        input
        stack {
          db.query item {
            addon = [{name: "lines"}]
          } as $rows
        }
        response = $rows
      }
    `}});var lr=f({id:"unknown-agent",to:"agent",word:"agent",why:"There is nothing to run, or nothing that the trigger listens to.",bad:{sources:{"ai/agent/helper.xs":i`
        agent helper {
          canonical = "helper"
          llm = {type: "xano-free", prompt: "hi"}
        }
      `,"function/ask.xs":i`
        function ask {
          input
          stack {
            ai.agent.run helpr {
              args = {}
            } as $answer
          }
          response = $answer
        }
      `},at:["helpr"]},good:{"ai/agent/helper.xs":i`
      agent helper {
        canonical = "helper"
        llm = {type: "xano-free", prompt: "hi"}
      }
    `,"function/ask.xs":i`
      function ask {
        input
        stack {
          ai.agent.run helper {
            args = {}
          } as $answer
        }
        response = $answer
      }
    `}});var mr=f({id:"unknown-api-group",to:"api_group",word:"api group",why:"An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.",bad:{sources:{"api/shop/shop.xs":i`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":i`
        query ping verb=GET {
          api_group = "shops"
          input
          stack
          response = 1
        }
      `},at:["shops"]},good:{"api/shop/shop.xs":i`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":i`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `}});function c(t){let e={};for(let{words:n,...o}of t)for(let a of n.split(" ")){if(Object.hasOwn(e,a))throw new Error(`The foreign word "${a}" has two rows.`);e[a]=o}return y(e)}var pr=c([{words:"endpoint route api apis webhook rest",use:["query"]},{words:"model entity collection database dbtable",use:["table"]},{words:"cron schedule scheduled_task background_task scheduler",use:["task"]},{words:"job",use:["task","run.job"]},{words:"service",use:["run.service"]},{words:"trigger hook",use:["table_trigger","workspace_trigger"]},{words:"database_trigger db_trigger",use:["table_trigger"]},{words:"func fn procedure method custom_function module def",use:["function"]},{words:"apigroup api_groups group",use:["api_group"]},{words:"test tests unit_test",use:["workflow_test"]},{words:"mcp toolset",use:["mcp_server"]},{words:"assistant bot ai_agent",use:["agent"]},{words:"env environment",use:["workspace"]}]),Oe=y({"*":c([{words:"inputs params parameters args arguments",use:["input"]},{words:"body steps logic code run actions_stack",use:["stack"]},{words:"output outputs result return returns",use:["response"]},{words:"name title",help:"The name stands in the first line, before the brace."},{words:"desc summary",use:["description"]},{words:"documentation",use:["docs"]},{words:"tag labels",use:["tags"]},{words:"enabled",use:["active"]},{words:"id uuid",use:["guid"]}]),query:c([{words:"authentication auth_table requires_auth authenticated",use:["auth"]},{words:"verb method",help:'The verb stands in the first line: query "orders" verb=GET.'},{words:"group",use:["api_group"]},{words:"path route url",help:"The name stands in the first line, before the brace."}]),table:c([{words:"columns fields",use:["schema"]},{words:"indexes indices primary_key",use:["index"]},{words:"rows data seed",use:["items"]},{words:"authentication",use:["auth"]}]),task:c([{words:"cron frequency freq interval every starts_on",use:["schedule"]},{words:"input response",help:"A task has neither input nor response."}]),agent:c([{words:"model prompt system_prompt type max_steps temperature",use:["llm"],help:'These are keys of "llm".'},{words:"instructions",use:["llm"],help:'Say it in "system_prompt" of "llm".'}]),table_trigger:c([{words:"event events on",use:["actions"]},{words:"tables",use:["table"]}]),"run.job":c([{words:"stack input",use:["main"],help:'A job runs a function: main = {name: "report", input: {}}.'}]),workspace:c([{words:"environment variables env_vars",use:["env"]}])}),Ie=c([{words:"string str char varchar longtext string_type",use:["text"]},{words:"url uri link phone tel slug html markdown",use:["text"]},{words:"secret",use:["password"]},{words:"guid",use:["uuid"]},{words:"integer bigint smallint long int32 int64 serial id",use:["int"]},{words:"float double real numeric money currency",use:["decimal"]},{words:"number num",use:["decimal","int"]},{words:"boolean",use:["bool"]},{words:"datetime date_time timestamptz time epoch epochms",use:["timestamp"]},{words:"array list collection set",use:["json"],help:'Write brackets after the type of the items: "text[] tags".'},{words:"map dict dictionary hash record struct any mixed jsonb dynamic",use:["json"]},{words:"obj",use:["object","json"]},{words:"choice select option enumeration",use:["enum"]},{words:"picture photo img",use:["image"]},{words:"document upload blob binary bytes",use:["file","attachment"]},{words:"point location latlng geo geopoint coordinates",use:["geo_point"]},{words:"polygon",use:["geo_polygon"]},{words:"linestring",use:["geo_linestring"]},{words:"embedding embeddings",use:["vector"]},{words:"reference ref relation tableref foreign_key belongs_to",use:["int","uuid"],help:'A link is a field with the option "table": int user_id { table = "user" }.'}]),gr=c([{words:"default default_value",help:"A default stands after the name: int page?=1."},{words:"required optional nullable null not_null",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'},{words:"min max trim pattern regex lowercase minLength maxLength filters",help:"Such rules stand behind the name: text code filters=trim|min:3."},{words:"unique index primary",help:'Uniqueness is said by an index of the table: {type: "btree|unique", field: [{name: "email"}]}.'},{words:"reference references ref foreign_key tableref relation",use:["table"]},{words:"private secret hidden internal",use:["sensitive"]},{words:"options choices enum allowed",use:["values"]},{words:"dimensions dimension",use:["size"]},{words:"fields properties children",use:["schema"]},{words:"desc comment label",use:["description"]}]),fr=c([{words:"lowercase to_lower tolower to_lowercase",use:["lower"]},{words:"uppercase to_upper toupper to_uppercase",use:["upper"]},{words:"regex regexp match matches format",use:["pattern"]},{words:"min_length minLength minlength gte",use:["min"]},{words:"max_length maxLength maxlength lte",use:["max"]},{words:"starts_with prefix",use:["startsWith"]},{words:"alpha alpha_ok",use:["alphaOk"]},{words:"digit digits numeric digit_ok",use:["digitOk"]},{words:"allow allowed chars",use:["ok"]},{words:"deny block forbid",use:["prevent"]},{words:"strip ltrim rtrim",use:["trim"]},{words:"min_digit digit_min",use:["minDigit"]},{words:"min_alpha",use:["minAlpha"]},{words:"min_lower",use:["minLowerAlpha"]},{words:"min_upper",use:["minUpperAlpha"]},{words:"min_symbol",use:["minSymbol"]},{words:"maxSize size",use:["max_size"]},{words:"email",types:["email"]},{words:"url uuid",types:["text","uuid"]},{words:"required optional",help:'A "?" after the type lets the field be null, a "?" after its name lets it be left out: text? note?.'}]),yr=c([{words:"db.find db.select db.list db.search db.all db.find_many db.findMany db.findAll db.where db.read db.fetch",use:["db.query","db.get"]},{words:"db.find_one db.findOne db.first db.find_by_id db.findById db.get_by_id",use:["db.get"]},{words:"db.insert db.create db.save db.put db.insert_one",use:["db.add"]},{words:"db.update db.set db.modify db.update_one",use:["db.edit","db.patch"]},{words:"db.upsert db.edit_or_add db.merge",use:["db.add_or_edit"]},{words:"db.delete db.remove db.destroy db.del_one",use:["db.del"]},{words:"db.clear db.empty",use:["db.truncate"]},{words:"db.exists db.exist",use:["db.has"]},{words:"db.count db.aggregate db.sum",use:["db.query"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"db.sql db.raw db.execute db.exec db.raw_query sql query",use:["db.direct_query"]},{words:"db.bulk.insert db.bulk.create db.bulk_add db.bulk_insert db.add_many db.insert_many db.insertMany",use:["db.bulk.add"]},{words:"db.bulk.edit db.bulk_update db.update_many db.bulk_edit",use:["db.bulk.update","db.bulk.patch"]},{words:"db.bulk.del db.bulk.remove db.bulk_delete db.delete_many db.del_many",use:["db.bulk.delete"]},{words:"transaction db.begin db.begin_transaction",use:["db.transaction"]},{words:"let const variable define declare var.set var.create var.new",use:["var"]},{words:"set assign var.edit var.change update",use:["var.update"]},{words:"increment inc var.increment var.add",use:["math.add"]},{words:"decrement dec var.decrement",use:["math.sub"]},{words:"if elseif else",use:["conditional"],help:"Blocks stand inside their statement: conditional { if (\u2026) { \u2026 } }."},{words:"else_if elif elsif",use:["conditional"],help:'It is one word, "elseif", and stands inside "conditional".'},{words:"case default match",use:["switch"]},{words:"each forEach for_each for.each loop iterate",use:["foreach"]},{words:"repeat until do",use:["while","for"]},{words:"try catch finally",use:["try_catch"]},{words:"error raise reject fail abort throw_error error.throw",use:["throw"]},{words:"assert require guard validate ensure check verify",use:["precondition"]},{words:"exit die end stop",use:["return","debug.stop"]},{words:"yield respond response send",use:["return"],help:'What a document answers is its clause "response".'},{words:"stack block do_block begin",use:["group"]},{words:"next",use:["continue"]},{words:"wait sleep delay pause",use:["util.sleep"]},{words:"call run execute invoke function fn func function.execute function.invoke run.function xano.run",use:["function.run"]},{words:"tool.run agent.tool",use:["tool.call"]},{words:"task.run job.run",use:["task.call"]},{words:"api.run api.execute endpoint.call query.call",use:["api.call"]},{words:"addon.run",use:["addon.call"]},{words:"middleware.run",use:["middleware.call"]},{words:"agent.run agent.call ai.run ai.agent.call ai.agent ai.chat ai.generate ai.complete llm.run",use:["ai.agent.run"]},{words:"mcp.call mcp.run",use:["ai.external.mcp.tool.run"]},{words:"http fetch request curl axios http.request http.get http.post http.put http.delete http.call api.get api.post api.put api.patch api.delete api.fetch api.http external.request util.request util.http_request",use:["api.request"]},{words:"lambda javascript script js code api.javascript util.lambda",use:["api.lambda"]},{words:"realtime.send realtime.publish realtime.event realtime.broadcast",use:["api.realtime_event"]},{words:"post_process",use:["util.post_process"]},{words:"log print console.log console.error console.info console.warn echo debug puts logger.info util.log debug.print debug.info debug.error debug.warn",use:["debug.log"]},{words:"array.length array.count array.size array.len list.length",filters:["count"]},{words:"array.add array.append array.insert list.push list.add",use:["array.push"]},{words:"array.prepend array.add_first",use:["array.unshift"]},{words:"array.concat array.extend array.join_with",use:["array.merge"]},{words:"array.includes array.contains array.some array.any array.exists",use:["array.has"]},{words:"array.all",use:["array.every"]},{words:"array.find_all array.where array.select",use:["array.filter"]},{words:"array.remove array.delete",use:["array.filter"],filters:["remove"]},{words:"array.index_of array.indexOf array.findIndex",use:["array.find_index"]},{words:"array.groupBy array.group",use:["array.group_by"]},{words:"array.diff",use:["array.difference"]},{words:"array.intersect",use:["array.intersection"]},{words:"array.each array.forEach",use:["foreach"]},{words:"array.sort array.order array.sort_by",filters:["sort"]},{words:"array.reverse",filters:["reverse"]},{words:"array.join",filters:["join"]},{words:"array.slice",filters:["slice"]},{words:"array.unique array.distinct",filters:["unique"]},{words:"array.reduce array.fold",filters:["reduce"]},{words:"array.flatten",filters:["flatten"]},{words:"array.first",filters:["first"]},{words:"array.last",filters:["last"]},{words:"array.get array.at",filters:["get"]},{words:"array.set array.update",use:["var.update"],filters:["set"]},{words:"array.sum",filters:["sum"]},{words:"array.create array.new array",use:["var"]},{words:"object.set object.put object.add object.update",use:["var.update"],filters:["set"]},{words:"object.get",filters:["get"]},{words:"object.has object.has_key",filters:["has"]},{words:"object.merge object.assign object.extend",filters:["merge"]},{words:"object.delete object.remove object.unset",use:["var.update"],filters:["unset"]},{words:"object.create object.new",use:["var"]},{words:"text.length text.len string.length",filters:["strlen"]},{words:"text.split string.split",filters:["split"]},{words:"text.replace string.replace",filters:["replace"]},{words:"text.lower text.to_lower text.lowercase",filters:["to_lower"]},{words:"text.upper text.to_upper text.uppercase",filters:["to_upper"]},{words:"text.substring text.substr text.slice",filters:["substr"]},{words:"text.format text.sprintf",filters:["sprintf"]},{words:"text.join",filters:["join"]},{words:"text.concat text.add",use:["text.append"],filters:["concat"]},{words:"text.includes text.has",use:["text.contains"]},{words:"math.subtract math.minus math.decrement",use:["math.sub"]},{words:"math.multiply math.times",use:["math.mul"]},{words:"math.divide",use:["math.div"]},{words:"math.modulo math.modulus math.remainder",use:["math.mod"]},{words:"math.increment math.plus math.sum",use:["math.add"]},{words:"math.round",filters:["round"]},{words:"math.floor",filters:["floor"]},{words:"math.ceil",filters:["ceil"]},{words:"math.abs",filters:["abs"]},{words:"math.pow",filters:["pow"]},{words:"math.sqrt",filters:["sqrt"]},{words:"math.min",filters:["min"]},{words:"math.max",filters:["max"]},{words:"math.random random util.random",use:["security.random_number"]},{words:"security.uuid security.generate_uuid util.uuid util.create_uuid uuid create_uuid",use:["security.create_uuid"]},{words:"security.verify_password security.validate_password security.compare_password auth.check_password password.verify check_password",use:["security.check_password"]},{words:"security.generate_password",use:["security.create_password"]},{words:"security.create_token security.generate_token auth.create_token auth.login security.create_jwt create_auth_token",use:["security.create_auth_token"]},{words:"jwt.sign jwt.encode security.jwt_encode",use:["security.jws_encode"]},{words:"jwt.verify jwt.decode security.jwt_decode",use:["security.jws_decode"]},{words:"security.hash crypto.hash security.sha256 crypto.sha256",filters:["sha256"]},{words:"security.hmac crypto.hmac",filters:["hmac_sha256"]},{words:"security.random",use:["security.random_number","security.random_bytes"]},{words:"cache.get",use:["redis.get"]},{words:"cache.set cache.put",use:["redis.set"]},{words:"cache.has",use:["redis.has"]},{words:"cache.delete cache.del cache.remove redis.delete",use:["redis.del"]},{words:"redis.exists",use:["redis.has"]},{words:"redis.increment",use:["redis.incr"]},{words:"redis.decrement",use:["redis.decr"]},{words:"redis.lpush",use:["redis.unshift"]},{words:"redis.rpush",use:["redis.push"]},{words:"redis.lpop",use:["redis.shift"]},{words:"redis.rpop",use:["redis.pop"]},{words:"redis.lrange",use:["redis.range"]},{words:"redis.llen redis.length",use:["redis.count"]},{words:"redis.lrem",use:["redis.remove"]},{words:"redis.rate_limit ratelimit rate_limit util.ratelimit",use:["redis.ratelimit"]},{words:"storage.upload storage.create_file storage.save storage.store file.create file.upload",use:["storage.create_attachment","storage.create_image","storage.create_file_resource"]},{words:"storage.read storage.read_file file.read",use:["storage.read_file_resource"]},{words:"storage.delete storage.remove file.delete",use:["storage.delete_file"]},{words:"storage.sign_url storage.get_url",use:["storage.sign_private_url"]},{words:"zip.create",use:["zip.create_archive"]},{words:"zip.add",use:["zip.add_to_archive"]},{words:"zip.unzip",use:["zip.extract"]},{words:"csv.parse stream.csv",use:["stream.from_csv"]},{words:"email send_email email.send mail.send util.email util.sendEmail",use:["util.send_email"]},{words:"header set_header response.header api.set_header",use:["util.set_header"]},{words:"util.wait util.delay",use:["util.sleep"]},{words:"template util.template util.render",use:["util.template_engine"]},{words:"date.now time.now util.now",help:'The word "now" is the time.'},{words:"date.format time.format",filters:["format_timestamp"]},{words:"date.add time.add",filters:["transform_timestamp"]},{words:"json.encode json.stringify",filters:["json_encode"]},{words:"json.decode json.parse",filters:["json_decode"]},{words:"env.get util.env get_env",use:["util.get_env"],help:"One variable of the environment: $env.NAME."},{words:"expect.to_be expect.equal expect.equals expect.to_eq expect.toEqual expect.toBe",use:["expect.to_equal"]},{words:"expect.not_to_equal expect.to_not_be",use:["expect.to_not_equal"]},{words:"expect.to_be_truthy expect.true",use:["expect.to_be_true"]},{words:"expect.to_be_falsy expect.false",use:["expect.to_be_false"]},{words:"expect.not_null expect.to_be_not_null",use:["expect.to_not_be_null"]},{words:"expect.to_include expect.contains",use:["expect.to_contain"]},{words:"expect.greater_than expect.to_be_greater",use:["expect.to_be_greater_than"]},{words:"expect.less_than expect.to_be_less",use:["expect.to_be_less_than"]},{words:"expect.between expect.to_be_between",use:["expect.to_be_within"]},{words:"expect.throws expect.to_fail expect.to_error",use:["expect.to_throw"]},{words:"expect.matches",use:["expect.to_match"]},{words:"expect.empty",use:["expect.to_be_empty"]}]),$e=y({"*":c([{words:"desc comment note",use:["description"]},{words:"disable skip off",use:["disabled"]},{words:"mocks",use:["mock"]},{words:"as result store_as assign_to output_variable",help:"The result gets its name after the braces: } as $name."}]),"db.query":c([{words:"limit per_page perPage page_size page take top",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"offset skip paging pagination",use:["return"],help:'Paging stands in "return": return = {type: "list", paging: {page: 1, per_page: 20}}.'},{words:"order order_by orderBy sort_by orderby",use:["sort"],help:'For instance sort = {user.created_at: "desc"}.'},{words:"filter filters conditions criteria condition query",use:["where"]},{words:"count single first type distinct group_by groupBy having",use:["return"],help:'What comes back is said by "return": return = {type: "count"}.'},{words:"joins",use:["join"]},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.get":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"filter filters conditions criteria",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"fields columns select",use:["output"]},{words:"include includes with relations populate addons expand",use:["addon"]}]),"db.has":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.add":c([{words:"values fields record row set payload body",use:["data"]}]),"db.edit":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.patch":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.add_or_edit":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'},{words:"values fields record row set payload body",use:["data"]}]),"db.del":c([{words:"id record_id key pk",use:["field_name","field_value"],help:'One row is named by two arguments: field_name = "id" and field_value = $input.id.'},{words:"field column",use:["field_name"]},{words:"value",use:["field_value"]},{words:"where filter conditions",use:["field_name","field_value"],help:'These statements find one row by one field; for more, query first or use "db.bulk.update".'}]),"db.bulk.add":c([{words:"records rows values",use:["items"]}]),"db.bulk.update":c([{words:"records rows",use:["items"]}]),"db.bulk.patch":c([{words:"records rows",use:["items"]}]),"db.bulk.delete":c([{words:"filter conditions ids items",use:["where"]}]),"db.direct_query":c([{words:"query statement code",use:["sql"]},{words:"args params parameters bindings values",use:["arg"]}]),"api.request":c([{words:"body data payload json form query query_params queryParams",use:["params"],help:'What is sent is called "params", for every method.'},{words:"verb type",use:["method"]},{words:"header",use:["headers"]},{words:"uri endpoint link",use:["url"]}]),"api.lambda":c([{words:"script body javascript js source function",use:["code"]}]),"api.realtime_event":c([{words:"message payload body",use:["data"]},{words:"room topic",use:["channel"]}]),"function.run":c([{words:"inputs args arguments params parameters data",use:["input"]},{words:"async background",use:["runtime_mode"],help:'For instance runtime_mode = "async-shared".'}]),"function.call":c([{words:"inputs args arguments params parameters data",use:["input"]}]),"tool.call":c([{words:"inputs args arguments params parameters data",use:["input"]}]),"api.call":c([{words:"inputs args params body data",use:["input"]},{words:"group",use:["api_group"]},{words:"verb method",help:'The verb stands before the braces: api.call "orders" verb=GET.'}]),"ai.agent.run":c([{words:"input inputs params prompt message messages",use:["args"]}]),var:c([{words:"default initial initial_value val data",use:["value"]},{words:"type",help:"Variables have no type."}]),"var.update":c([{words:"val data new_value set",use:["value"]}]),return:c([{words:"response data result",use:["value"]}]),"debug.log":c([{words:"message msg data text",use:["value"]}]),throw:c([{words:"message error msg description_text",use:["value"]},{words:"type code error_type",use:["name"]}]),precondition:c([{words:"message msg error_message",use:["error"]},{words:"type code status error_code",use:["error_type"]},{words:"data",use:["payload"]}]),"util.sleep":c([{words:"seconds duration ms time",use:["value"]}]),"util.send_email":c([{words:"body html text content",use:["message"]},{words:"recipient recipients",use:["to"]},{words:"provider",use:["service_provider"]}]),"util.set_header":c([{words:"header name key",use:["value"],help:'Name and value stand in one text: value = "X-Total: 3".'}]),"util.template_engine":c([{words:"template text",use:["value"]}]),"security.check_password":c([{words:"password text plain",use:["text_password"]},{words:"hash hashed",use:["hash_password"]}]),"security.create_auth_token":c([{words:"user_id auth_id dbo_id",use:["id"]},{words:"ttl expires_in expires expiry",use:["expiration"]},{words:"claims extra payload data",use:["extras"]},{words:"dbtable auth_table",use:["table"]}]),"redis.set":c([{words:"value",use:["data"]},{words:"expire expiration ex expires_in",use:["ttl"]}]),"redis.push":c([{words:"data item",use:["value"]}]),"redis.incr":c([{words:"amount value step",use:["by"]}]),"redis.decr":c([{words:"amount value step",use:["by"]}]),"redis.ratelimit":c([{words:"limit",use:["max"]},{words:"window duration period",use:["ttl"]}]),"storage.create_attachment":c([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"storage.create_image":c([{words:"file data content",use:["value"]},{words:"name",use:["filename"]},{words:"visibility",use:["access"]}]),"array.push":c([{words:"item element data",use:["value"]}]),"array.map":c([{words:"value expression map",use:["by"]}]),"array.group_by":c([{words:"key field value",use:["by"]}]),"math.add":c([{words:"amount by number",use:["value"]}]),"math.sub":c([{words:"amount by number",use:["value"]}]),"expect.to_equal":c([{words:"expected equals equal",use:["value"]}]),"expect.to_throw":c([{words:"error message name",use:["exception"]}])}),hr=c([{words:"length size len",use:["count","strlen"],help:'"count" is for lists, "strlen" for texts.'},{words:"sizeof array_length arrlen num_items",use:["count"]},{words:"str_len string_length text_length char_count mb_strlen",use:["strlen"]},{words:"to_uppercase uppercase toUpperCase to_upper_case toUpper upcase strtoupper ucase",use:["to_upper"]},{words:"to_lowercase lowercase toLowerCase to_lower_case toLower downcase strtolower lcase",use:["to_lower"]},{words:"capitalise ucfirst title to_title titlecase ucwords",use:["capitalize"]},{words:"substring substr_from mid left right",use:["substr"]},{words:"char_at charAt",use:["substr"],help:"The character at a place: $text|substr:$at:1."},{words:"str_split explode string_split",use:["split"]},{words:"chars to_chars",use:["split"],help:'The characters of a text: $text|split:"".'},{words:"implode join_with array_join",use:["join"]},{words:"strrev reverse_string reverse_text",use:["split","reverse","join"],help:'Backwards: $text|split:""|reverse|join:"".'},{words:"splice",use:["slice","merge"]},{words:"take head_n skip drop tail rest initial",use:["slice"]},{words:"head first_item",use:["first"]},{words:"at nth element_at get_at get_index get_item get_value get_key",use:["get"]},{words:"end last_item",use:["last"]},{words:"set_at set_index set_item set_key set_at_path put update update_at update_key replace_at merge_at array_update array_replace array_set",use:["set"]},{words:"delete del remove_key delete_key unset_key omit except without",use:["unset","unpick"]},{words:"add_item append_item array_add",use:["push"]},{words:"insert_at insert",use:["slice","merge"]},{words:"has_key key_exists array_key_exists hasOwnProperty contains_key hasKey exists_key",use:["has"]},{words:"includes include contains_text str_contains has_text",use:["contains","in"],help:'"contains" is for texts; in a list: $list|in:$item.'},{words:"in_array array_contains is_in one_of member_of",use:["in"]},{words:"indexOf index_of position find_position array_search lastIndexOf",use:["index","findIndex"],help:'"index" is for texts, "findIndex" for lists.'},{words:"find_index",use:["findIndex"]},{words:"startsWith starts begins_with beginsWith",use:["starts_with"]},{words:"endsWith ends",use:["ends_with"]},{words:"matches match test preg_match regex regexp regex_test_match",use:["regex_matches"]},{words:"match_all preg_match_all",use:["regex_get_all_matches"]},{words:"preg_replace regexp_replace",use:["regex_replace"]},{words:"replace_all replaceAll str_replace gsub",use:["replace"]},{words:"to_integer toInteger int integer parse_int parseInt intval toInt as_int",use:["to_int"]},{words:"to_string toString string str text to_str as_text strval",use:["to_text"]},{words:"to_number to_float toFloat float number parse_float parseFloat floatval toNumber to_double double",use:["to_decimal"]},{words:"to_boolean boolean bool toBoolean boolval",use:["to_bool"]},{words:"to_array array list toArray",use:["safe_array"]},{words:"to_object object",use:["create_object"]},{words:"from_entries fromEntries",use:["create_object_from_entries"]},{words:"default or or_default ifnull if_null nvl fallback coalesce default_to else",use:["first_notnull","first_notempty"],help:'Or the operator: ($value ?? "fallback").'},{words:"isset is_set exists defined is_defined present",use:["is_null"],help:"Ask the opposite: ($value|is_null|not), or compare: $value != null."},{words:"is_not_null not_null notnull isNotNull",use:["is_null","not"],help:"Compare: $value != null."},{words:"is_not_empty not_empty isNotEmpty",use:["is_empty","not"]},{words:"isEmpty blank is_blank",use:["is_empty"]},{words:"isNull is_nil nil",use:["is_null"]},{words:"compact filter_nulls remove_empty",use:["filter_empty","filter_null"]},{words:"is_string isString",use:["is_text"]},{words:"is_number is_numeric isNumber is_float",use:["is_decimal","is_int"]},{words:"is_integer",use:["is_int"]},{words:"is_boolean",use:["is_bool"]},{words:"is_list isArray",use:["is_array"]},{words:"is_map is_dict",use:["is_object"]},{words:"array_unique uniq distinct dedupe deduplicate unique_by",use:["unique"]},{words:"sort_by sortBy order order_by orderBy usort custom_sort sort_asc sort_desc ksort asort",use:["sort"]},{words:"flat flat_map flatMap",use:["flatten"]},{words:"any array_some",use:["some"]},{words:"all array_every",use:["every"]},{words:"where select_where array_filter reject",use:["filter"]},{words:"pluck column array_column collect array_map",use:["map"],help:"One property of each item: $list|map:$$.name."},{words:"fold inject array_reduce accumulate",use:["reduce"]},{words:"group_by groupBy",use:["index_by"],statements:["array.group_by"]},{words:"each foreach forEach",use:["map"],statements:["foreach"]},{words:"concat_array array_concat concat_arrays union",use:["merge"]},{words:"difference array_difference",use:["diff"]},{words:"intersection",use:["intersect"]},{words:"repeat str_repeat",use:["fill","join"]},{words:"object_keys get_keys array_key keyset",use:["keys"]},{words:"object_values get_values",use:["values"]},{words:"object_entries to_entries to_pairs",use:["entries"]},{words:"assign extend object_merge spread",use:["merge"]},{words:"average mean",use:["avg"]},{words:"total add_all array_sum",use:["sum"]},{words:"maximum",use:["max","array_max"]},{words:"minimum",use:["min","array_min"]},{words:"power exponent",use:["pow"]},{words:"absolute",use:["abs"]},{words:"ceiling round_up",use:["ceil"]},{words:"round_down trunc truncate",use:["floor"]},{words:"plus increment inc",use:["add"]},{words:"minus decrement dec",use:["subtract"]},{words:"times multiply_by",use:["multiply"]},{words:"divided_by divide_by",use:["divide"]},{words:"modulo remainder",use:["modulus"]},{words:"square_root",use:["sqrt"]},{words:"band bit_and",use:["bitwise_and"]},{words:"bor bit_or",use:["bitwise_or"]},{words:"bxor xor bit_xor",use:["bitwise_xor"]},{words:"bitwise_shift_left shift_left lshift shl",use:["multiply","pow"],help:"Multiply by a power of two."},{words:"bitwise_shift_right shift_right rshift shr",use:["divide","floor","pow"],help:"Divide by a power of two and round down."},{words:"to_hex",use:["dechex"]},{words:"to_binary",use:["decbin"]},{words:"format_number to_fixed toFixed",use:["number_format"]},{words:"random rand randint",statements:["security.random_number"]},{words:"strip trim_all",use:["trim"]},{words:"trim_start trimStart trim_left lstrip",use:["ltrim"]},{words:"trim_end trimEnd trim_right rstrip",use:["rtrim"]},{words:"lpad pad_left padStart str_pad zfill",use:["pad_start"]},{words:"rpad pad_right padEnd",use:["pad_end"]},{words:"format interpolate printf",use:["sprintf"]},{words:"append_text concat_text add_text",use:["concat"],help:"Or the operator: ($a ~ $b)."},{words:"escape_html htmlspecialchars html_escape",use:["escape"]},{words:"strip_tag remove_html",use:["strip_html"]},{words:"ord chr char_code charCodeAt to_char_code to_char from_char_code fromCharCode ascii code_at",help:'There are no character codes: compare texts, or use "api.lambda".'},{words:"date to_date format_date date_format strftime formatDate format_datetime to_iso to_iso8601 toISOString",use:["format_timestamp"]},{words:"add_days add_hours add_minutes add_months add_years add_weeks date_add subtract_days date_sub modify strtotime",use:["transform_timestamp"],help:'For instance now|transform_timestamp:"+3 days":"UTC".'},{words:"add_seconds add_secs",use:["add_secs_to_timestamp"]},{words:"add_ms add_milliseconds",use:["add_ms_to_timestamp"]},{words:"parse_date date_parse to_datetime",use:["parse_timestamp","to_timestamp"]},{words:"to_unix unix timestamp to_epoch",use:["to_seconds","to_ms"]},{words:"to_json json stringify json_stringify jsonify tojson encode_json",use:["json_encode"]},{words:"from_json parse_json json_parse decode_json fromjson",use:["json_decode"]},{words:"base64 to_base64 b64encode btoa",use:["base64_encode"]},{words:"from_base64 b64decode atob base64decode",use:["base64_decode"]},{words:"urlencode encode_url encode_uri encodeURIComponent url_escape",use:["url_encode"]},{words:"urldecode decode_url decodeURIComponent",use:["url_decode"]},{words:"to_csv",use:["csv_encode"]},{words:"from_csv parse_csv",use:["csv_decode"]},{words:"from_xml parse_xml",use:["xml_decode"]},{words:"from_yaml parse_yaml",use:["yaml_decode"]},{words:"hash hash_sha256 sha sha2 sha_256",use:["sha256"]},{words:"hash_md5",use:["md5"]},{words:"hmac",use:["hmac_sha256"]},{words:"uuid_v4 generate_uuid create_uuid new_uuid guid",use:["uuid"]},{words:"unique_id generate_id nanoid",use:["create_uid"]},{words:"jwt_encode",use:["jws_encode"]},{words:"jwt_decode",use:["jws_decode"]}]),_r=c([{words:"strlen size len count",use:["length"]},{words:"lower to_lowercase lowercase",use:["to_lower"]},{words:"upper to_uppercase uppercase",use:["to_upper"]},{words:"substring",use:["substr"]},{words:"subtract minus",use:["sub"]},{words:"multiply times",use:["mul"]},{words:"divide",use:["div"]},{words:"first_notnull first_notempty default ifnull",use:["coalesce"]},{words:"starts_with startsWith ends_with endsWith istarts_with like ilike icontains",use:["includes"],help:'The operators "includes" and "ilike" look into texts.'},{words:"in not_in equals",help:"Use the operators: $db.user.id in $ids."},{words:"date format_timestamp transform_timestamp to_int to_text to_decimal trim",help:"Compute it in a variable before the query, or put the value in backticks."}]);var Co=3;function R(t,e,n){let o=e?.[t],a=o?.use?.filter(l=>n.includes(l))??[],u=[...new Set([...a,...No(o)?[]:q(t,n)])],d=o===void 0?void 0:Oo(o);return{suggestions:u.slice(0,Co),...d===void 0?{}:{help:d}}}function No(t){return t!==void 0&&t.use===void 0}function Oo({statements:t,filters:e,types:n,help:o}){let a=[Fe("statement",t),Fe("filter",e),Fe("type",n),o].filter(u=>u!==void 0);return a.length===0?void 0:a.join(" ")}function Fe(t,e){return e===void 0?void 0:`Use the ${t} ${e.map(n=>`"${n}"`).join(" or ")}.`}var wr=i`
  function all {
    input
    stack {
      db.query product {
        wher = $db.product.id == 1
      } as $rows
    }
    response = $rows
  }
`,br=i`
  table product {
    schema {
      int id
    }
  }
`,xr={id:"unknown-argument",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"An argument that the statement does not take.",why:"The push is refused, or the argument is dropped and the statement does something else than it says.",bad:{sources:{"table/product.xs":br,"function/all.xs":wr},at:["wher"]},good:{"table/product.xs":br,"function/all.xs":wr.replace("wher","where")},create:({report:t})=>({assignment:(e,n)=>{let o=v(n);if(o.type!=="statement")return;let a=o.owner.keyword.text,u=b[a],d=e.name.text;if(u===void 0||u.openArguments===!0||d in u.arguments||d in re)return;let l=Object.keys({...u.arguments,...re});t({at:m(e.name),message:`Statement "${a}" takes no argument "${d}".`,...R(d,$e[a]??$e["*"],l)})}})};var kr=i`
  function one {
    input
    stack
    return = 1
    response = null
  }
`,vr={id:"unknown-clause",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A clause that this kind of document does not have.",why:"The push is refused, or the clause is dropped and what it says never holds.",bad:{sources:{"function/one.xs":kr},at:["return"]},good:{"function/one.xs":kr.replace(`  return = 1
  response = null
`,`  response = 1
`)},create:({report:t})=>({document:({keyword:e,body:n})=>{let o=j[e.text];if(!(o===void 0||o.open===!0))for(let a of n.entries){let u=M(a);if(u.text in o.clauses)continue;let d=`A document of the kind "${e.text}" has no clause "${u.text}".`,g=a.type==="statement"&&(u.text in b||u.text in C)&&"stack"in o.clauses?{help:'Statements stand in the clause "stack".'}:R(u.text,Io(e.text,u.text),Object.keys(o.clauses));t({at:m(u),message:d,...g})}}})};function Io(t,e){let n=Oe[t];return n!==void 0&&e in n?n:Oe["*"]}var $o=new Set(kt),Tr=i`
  function cheap {
    input
    stack {
      db.query product {
        where = $db.product.prise < 100
      } as $rows
    }
    response = $rows
  }
`,Rr=i`
  table product {
    schema {
      int id
      int price
    }
  }
`,Sr={id:"unknown-field",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"The name of a column that its table does not have.",why:"A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `field_name`, `sort`, indexes, views and query expressions.",bad:{sources:{"table/product.xs":Rr,"function/cheap.xs":Tr},at:["prise"]},good:{"table/product.xs":Rr,"function/cheap.xs":Tr.replace("prise","price")},create:({object:t,workspace:e,report:n})=>{let o=(a,u)=>{let d=Me(a,e);d===void 0||d.includes(u.text)||$o.has(u.text)||n({at:u,message:`Table "${a}" has no field "${u.text}".`,suggestions:q(u.text,d)})};return{document:a=>{if(a.keyword.text!=="table")return;let u=k(a.body,"index")?.value,d=k(a.body,"view")?.value;for(let l of[...Do(u),...Go(d)])o(t.name,l)},statement:(a,u)=>{if(a.disabled||E(u))return;let d=Te([...u,a]);if(d!==void 0){for(let l of Lo(a))o(d.table,l);for(let l of Wo(a,d))o(l.table,l.column)}},member:(a,u)=>{if(E(u))return;let d=Te(u);if(d===void 0)return;let l=Uo(a);if(l!==void 0){let{head:g,column:S}=l;d.joined.has(g)?o(d.joined.get(g),S):!d.aliases.includes(g)&&!Fo(g,d.table,e)&&o(g,S)}else if(Mo(a,u)){let g=m(a.property);Po(g.text,d,e)||o(d.table,g)}}}}};function Me(t,e){if(t!==void 0)return e.resolveUnique({to:"table",name:t})?.contract.columns?.map(n=>n.name)}function Fo(t,e,n){return t!==e&&Me(e,n)?.includes(t)!==!1}function Mo(t,e){let{object:n}=t;if(n.type!=="variable"||n.name!=="db"||!P(e))return!1;let o=e.at(-1);return!((o?.type==="member"||o?.type==="index")&&o.object===t)}function Po(t,{table:e,aliases:n,joined:o},a){return t===e||n.includes(t)?!0:[...o.values()].some(u=>Me(u,a)?.includes(t)!==!1)}function Uo(t){let{object:e}=t;if(!(e.type!=="member"||e.object.type!=="variable"||e.object.name!=="db"))return{head:e.property.text,column:m(t.property)}}function Do(t){return t?.type!=="array"?[]:t.items.flatMap(e=>{let n=G(e,"field")?.value;return n?.type!=="array"?[]:n.items.flatMap(o=>{let a=G(o,"name")?.value;return a===void 0?[]:ke(W(a))??[]})})}function Lo(t){let e=[],n=k(t.body,"field_name")?.value,o=n?.type==="string"?ke(W(n)):void 0;o!==void 0&&e.push(o);let a=k(t.body,"data")?.value;return a?.type==="object"&&e.push(...Er(a)),e}function Er(t){return B(t).flatMap(e=>ke(m(e.key))??[])}function Wo({body:t},{table:e,aliases:n,joined:o}){let a=k(t,"sort")?.value;return a?.type!=="object"?[]:B(a).flatMap(u=>{let d=m(u.key);if(n.includes(d.text))return[];let l=d.text.indexOf(".");if(l===-1)return o.size===0?[{table:e,column:d}]:[];let g=d.text.slice(0,l),S=o.get(g)??(g===e?e:void 0),K=ke({text:d.text.slice(l+1),start:d.start+l+1,end:d.end});return S===void 0||K===void 0?[]:[{table:S,column:K}]})}function Go(t){return t?.type!=="object"?[]:B(t).flatMap(e=>{let n=G(e.value,"sort")?.value;return n?.type==="object"?Er(n):[]})}function ke(t){if(t===void 0||t.text==="")return;let e=t.text.indexOf(".");return e===-1?t:{text:t.text.slice(0,e),start:t.start,end:t.start+e}}var Pe=["description","sensitive","visibility"],w=[...Pe,"table"],h=["input","schema","output"],ce=y({int:{family:"number",options:w,requiredOptions:[],where:h},decimal:{family:"number",options:w,requiredOptions:[],where:h},text:{family:"string",options:w,requiredOptions:[],where:h},bool:{family:"boolean",options:w,requiredOptions:[],where:h},email:{family:"string",options:w,requiredOptions:[],where:h},password:{family:"string",options:w,requiredOptions:[],where:h},uuid:{family:"string",options:w,requiredOptions:[],where:h},timestamp:{family:"time",options:w,requiredOptions:[],where:h},date:{family:"time",options:w,requiredOptions:[],where:h},json:{family:"any",options:w,requiredOptions:[],where:h},vector:{family:"array",options:[...w,"size"],requiredOptions:[],where:h},enum:{family:"enum",options:["values",...Pe],requiredOptions:["values"],where:h},object:{family:"object",options:["schema",...Pe],requiredOptions:["schema"],where:h},file:{family:"file",options:w,requiredOptions:[],where:["input","schema"]},image:{family:"file",options:w,requiredOptions:[],where:h},video:{family:"file",options:w,requiredOptions:[],where:h},audio:{family:"file",options:w,requiredOptions:[],where:h},attachment:{family:"file",options:w,requiredOptions:[],where:h},geo_point:{family:"geo",options:w,requiredOptions:[],where:h},geo_multipoint:{family:"geo",options:w,requiredOptions:[],where:h},geo_linestring:{family:"geo",options:w,requiredOptions:[],where:h},geo_multilinestring:{family:"geo",options:w,requiredOptions:[],where:h},geo_polygon:{family:"geo",options:w,requiredOptions:[],where:h},geo_multipolygon:{family:"geo",options:w,requiredOptions:[],where:h},dblink:{family:"dynamic",options:["table","override"],requiredOptions:["table"],where:["input"],unnamed:!0}});var jr=i`
  table customer {
    schema {
      int id
      text phone {
        private = true
      }
    }
  }
`,qr={id:"unknown-field-option",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"An option that a field of this type does not take.",why:'The push is refused, or the option is dropped. Defaults, rules and "required" stand outside of the braces: `text? code?="a" filters=trim|max:9`.',bad:{sources:{"table/customer.xs":jr},at:["private"]},good:{"table/customer.xs":jr.replace("private","sensitive")},create:({report:t})=>({field:({fieldType:e,options:n})=>{let o=ce[e.text];if(o!==void 0)for(let a of n?.entries??[]){let u=M(a);o.options.includes(u.text)||t({at:m(u),message:`A field of the type "${e.text}" takes no option "${u.text}".`,...R(u.text,gr,o.options)})}}})};var Ar=i`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|to_uppercase
  }
`,Cr={id:"unknown-filter",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A filter that does not exist, or not in this kind of expression.",why:'The push is refused, or the expression fails when it runs: "unable to locate" the filter. Queries have filters of their own.',bad:{sources:{"function/shout.xs":Ar},at:["to_uppercase"]},good:{"function/shout.xs":Ar.replace("to_uppercase","to_upper")},create:({report:t})=>({"filter-call":(e,n)=>{let o=e.name.text;if(o in L||o in Y)return;let a=P(n);if(a&&o in $)return;let u=Object.keys(a?{...L,...$}:L);t({at:m(e.name),message:o in $?`Filter "${o}" exists in queries only.`:`There is no filter "${o}".`,...R(o,a?_r:hr,u)})}})};var Nr=f({id:"unknown-function",to:"function",word:"function",why:"The call is saved with an empty name, or the push is refused. It fails when it runs.",bad:{sources:{"function/cart/total.xs":i`
        function "cart/total" {
          input
          stack
          response = 1
        }
      `,"function/pay.xs":i`
        function pay {
          input
          stack {
            function.run "cart/totals" as $total
          }
          response = $total
        }
      `},at:["cart/totals"]},good:{"function/cart/total.xs":i`
      function "cart/total" {
        input
        stack
        response = 1
      }
    `,"function/pay.xs":i`
      function pay {
        input
        stack {
          function.run "cart/total" as $total
        }
        response = $total
      }
    `}});var Or={id:{type:"int"},name:{type:"text"},instructions:{type:"text"}},Ir={toolset:{type:"object",fields:Or},tools:{type:"object[]",fields:Or}},$r={id:{type:"int"},label:{type:"text"}},Fr=y({table_trigger:{new:{type:"json"},old:{type:"json"},action:{type:"enum",values:["insert","update","delete","truncate"]},datasource:{type:"text"}},agent_trigger:Ir,mcp_server_trigger:Ir,workspace_trigger:{to_branch:{type:"object",fields:$r},from_branch:{type:"object",fields:$r},action:{type:"enum",values:["branch_live","branch_merge","branch_new"]}},realtime_trigger:{action:{type:"enum",values:["message","join"]},channel:{type:"text"},client:{type:"object",fields:{extras:{type:"json"},permissions:{type:"object",fields:{dbo_id:{type:"int"},row_id:{type:"text"}}}}},options:{type:"object",fields:{authenticated:{type:"bool"},channel:{type:"text"}}},payload:{type:"json"}}});var Mr=i`
  function double {
    input {
      int quantity
    }
    stack
    response = $input.qty * 2
  }
`,Pr={id:"unknown-input",category:"reference",severity:"error",scope:"workspace",basis:"documented",summary:"An input that the document does not declare.",why:"Only declared inputs reach the stack: the value is missing or null whatever the caller sends.",bad:{sources:{"function/double.xs":Mr},at:["qty"]},good:{"function/double.xs":Mr.replace("qty","quantity")},create:({object:t,workspace:e,report:n})=>{let o=be(t.contract,e),a=o&&[...o,...Object.keys(Fr[t.kind]??{})],u=(d,l,g)=>{a===void 0||E(g)||d.type!=="variable"||d.name!=="input"||l===void 0||l.text.startsWith("$")||a.includes(l.text)||n({at:l,message:`Input "${l.text}" is not declared by ${I(t)}.`,suggestions:q(l.text,a)})};return{member:(d,l)=>u(d.object,m(d.property),l),index:(d,l)=>u(d.object,d.index.type==="string"?W(d.index):void 0,l)}}};var Ur=i`
  function greet {
    input {
      text name filters=trim|to_lower
    }
    stack
    response = $input.name
  }
`,Dr={id:"unknown-input-filter",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A filter behind `filters=` that does not exist there.",why:"The server refuses the whole push. Fields have few filters, with names of their own; all others belong into expressions.",bad:{sources:{"function/greet.xs":Ur},at:["to_lower"]},good:{"function/greet.xs":Ur.replace("to_lower","lower")},create:({report:t})=>({"field-filter":({name:e})=>{e.text in de||t({at:m(e),message:e.text in L?`Filter "${e.text}" exists in expressions only, not in "filters=".`:`There is no filter "${e.text}" for fields.`,...R(e.text,fr,Object.keys(de))})}})};var Lr=i`
  endpoint ping verb=GET {
    input
    stack
    response = 1
  }
`,Wr={id:"unknown-kind",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A document of a kind that does not exist.",why:"The server refuses the whole push. What other tools call an endpoint or a route is a `query` here.",bad:{sources:{"api/ping_GET.xs":Lr},at:["endpoint"]},good:{"api/ping_GET.xs":Lr.replace("endpoint","query")},create:({report:t})=>({document:({keyword:e})=>{e.text in j||t({at:m(e),message:`There is no kind of document "${e.text}".`,...R(e.text,pr,Object.keys(j))})}})};var Gr=f({id:"unknown-mcp-server",to:"mcp_server",word:"MCP server",why:"There is nothing that the trigger listens to.",bad:{sources:{"ai/mcp_server/notes.xs":i`
        mcp_server notes {
          canonical = "notes"
          tools = []
        }
      `,"ai/mcp_server/trigger/on_notes.xs":i`
        mcp_server_trigger on_notes {
          mcp_server = "note"
          input
          stack
          response = null
        }
      `},at:["note"]},good:{"ai/mcp_server/notes.xs":i`
      mcp_server notes {
        canonical = "notes"
        tools = []
      }
    `,"ai/mcp_server/trigger/on_notes.xs":i`
      mcp_server_trigger on_notes {
        mcp_server = "notes"
        input
        stack
        response = null
      }
    `}});var zr=f({id:"unknown-middleware",to:"middleware",word:"middleware",why:"What the middleware guards is open: the endpoint is saved without it, or the push is refused.",bad:{sources:{"middleware/audit.xs":i`
        middleware audit {
          input { json vars }
          stack
          response = null
        }
      `,"function/pay.xs":i`
        function pay {
          input
          stack
          response = 1
          middleware = {pre: [{name: "audits"}]}
        }
      `},at:["audits"]},good:{"middleware/audit.xs":i`
      middleware audit {
        input { json vars }
        stack
        response = null
      }
    `,"function/pay.xs":i`
      function pay {
        input
        stack
        response = 1
        middleware = {pre: [{name: "audit"}]}
      }
    `}});var Kr=f({id:"unknown-query",to:"query",word:"endpoint",why:"The call has nothing to call. Endpoints are told apart by path, verb and group together.",bad:{sources:{"api/shop/shop.xs":i`
        api_group shop {
          canonical = "shop"
        }
      `,"api/shop/ping_GET.xs":i`
        query ping verb=GET {
          api_group = "shop"
          input
          stack
          response = 1
        }
      `,"workflow_test/smoke.xs":i`
        workflow_test smoke {
          stack {
            api.call pings verb=GET {
              api_group = "shop"
            } as $answer
          }
        }
      `},at:["pings"]},good:{"api/shop/shop.xs":i`
      api_group shop {
        canonical = "shop"
      }
    `,"api/shop/ping_GET.xs":i`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `,"workflow_test/smoke.xs":i`
      workflow_test smoke {
        stack {
          api.call ping verb=GET {
            api_group = "shop"
          } as $answer
        }
      }
    `}});var Br=f({id:"unknown-realtime-channel",to:"realtime_channel",word:"realtime channel",why:"There is nothing that the trigger listens to.",bad:{sources:{"realtime/channel/room.xs":i`
        realtime_channel "room:*" {
          active = true
        }
      `,"realtime/trigger/on_room.xs":i`
        realtime_trigger on_room {
          channel = "rooms:*"
          input
          stack
          response = null
        }
      `},at:["rooms:*"]},good:{"realtime/channel/room.xs":i`
      realtime_channel "room:*" {
        active = true
      }
    `,"realtime/trigger/on_room.xs":i`
      realtime_trigger on_room {
        channel = "room:*"
        input
        stack
        response = null
      }
    `}});var Yr=i`
  function all {
    input
    stack {
      db.find product {
        field_name = "id"
        field_value = 1
      } as $row
    }
    response = $row
  }
`,Qr=i`
  table product {
    schema {
      int id
    }
  }
`,Hr={id:"unknown-statement",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A statement that does not exist.",why:"The server refuses the whole push.",bad:{sources:{"table/product.xs":Qr,"function/all.xs":Yr},at:["db.find"]},good:{"table/product.xs":Qr,"function/all.xs":Yr.replace("db.find","db.get")},create:({report:t})=>({statement:(e,n)=>{let o=e.keyword.text,a=v(n);a.type==="document"||a.type==="field"||o in b||a.type==="statement"&&o in C||t({at:m(e.keyword),message:o in C?`"${o}" cannot stand here: it is a branch of another statement.`:`There is no statement "${o}".`,...R(o,yr,Object.keys(b))})}})};var Xr=f({id:"unknown-table",to:"table",word:"table",why:"The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.",bad:{sources:{"table/product.xs":i`
        table product {
          schema { int id }
        }
      `,"function/all.xs":i`
        function all {
          input
          stack {
            db.query products as $rows
          }
          response = $rows
        }
      `},at:["products"]},good:{"table/product.xs":i`
      table product {
        schema { int id }
      }
    `,"function/all.xs":i`
      function all {
        input
        stack {
          db.query product as $rows
        }
        response = $rows
      }
    `}});var Vr=f({id:"unknown-task",to:"task",word:"task",why:"The call has nothing to call.",bad:{sources:{"task/nightly.xs":i`
        task nightly {
          stack
        }
      `,"workflow_test/smoke.xs":i`
        workflow_test smoke {
          stack {
            task.call nighty as $done
          }
        }
      `},at:["nighty"]},good:{"task/nightly.xs":i`
      task nightly {
        stack
      }
    `,"workflow_test/smoke.xs":i`
      workflow_test smoke {
        stack {
          task.call nightly as $done
        }
      }
    `}});var Jr=f({id:"unknown-tool",to:"tool",word:"tool",why:"The agent or server is saved without the tool, and answers as if it had never had one.",bad:{sources:{"ai/tool/find_note.xs":i`
        tool find_note {
          input
          stack
          response = 1
        }
      `,"ai/mcp_server/notes.xs":i`
        mcp_server notes {
          canonical = "notes"
          tools = [{name: "find_notes"}]
        }
      `},at:["find_notes"]},good:{"ai/tool/find_note.xs":i`
      tool find_note {
        input
        stack
        response = 1
      }
    `,"ai/mcp_server/notes.xs":i`
      mcp_server notes {
        canonical = "notes"
        tools = [{name: "find_note"}]
      }
    `}});var Zr=f({id:"unknown-trigger",to:"trigger",word:"trigger",why:"The call has nothing to call.",bad:{sources:{"table/note.xs":i`
        table note {
          schema { int id }
        }
      `,"table/trigger/note_log.xs":i`
        table_trigger note_log {
          table = "note"
          input
          stack
        }
      `,"workflow_test/smoke.xs":i`
        workflow_test smoke {
          stack {
            trigger.call note_logs as $done
          }
        }
      `},at:["note_logs"]},good:{"table/note.xs":i`
      table note {
        schema { int id }
      }
    `,"table/trigger/note_log.xs":i`
      table_trigger note_log {
        table = "note"
        input
        stack
      }
    `,"workflow_test/smoke.xs":i`
      workflow_test smoke {
        stack {
          trigger.call note_log as $done
        }
      }
    `}});var eo=i`
  function greet {
    input {
      string name
    }
    stack
    response = $input.name
  }
`,to={id:"unknown-type",category:"reference",severity:"error",scope:"document",basis:"documented",summary:"A type of field that does not exist.",why:"The server refuses the whole push. Types of other languages have other names here: `string` is `text`.",bad:{sources:{"function/greet.xs":eo},at:["string"]},good:{"function/greet.xs":eo.replace("string","text")},create:({report:t})=>({field:({fieldType:e})=>{let n=e.text;if(n in ce)return;let[o,...a]=Ie[n]?.use??[];t({at:m(e),message:`There is no type "${n}".`,...R(n,Ie,Object.keys(ce)),...o!==void 0&&a.length===0?{fix:{title:`Replace "${n}" by "${o}"`,at:e,text:o}}:{}})}})};var ro=f({id:"unknown-workflow-test",to:"workflow_test",word:"workflow test",why:"The call has nothing to call.",bad:{sources:{"workflow_test/setup.xs":i`
        workflow_test setup {
          stack
        }
      `,"workflow_test/smoke.xs":i`
        workflow_test smoke {
          stack {
            workflow_test.call setups as $done
          }
        }
      `},at:["setups"]},good:{"workflow_test/setup.xs":i`
      workflow_test setup {
        stack
      }
    `,"workflow_test/smoke.xs":i`
      workflow_test smoke {
        stack {
          workflow_test.call setup as $done
        }
      }
    `}});var oo=["default","custom","disabled"];var so=["list","stream","exists","count","single","aggregate"];var no=["yes","no"];var ao=["inner","left","right"],io=["asc","desc","rand"];var uo=["GET","POST","PUT","PATCH","DELETE"];var co=i`
  function guard {
    input {
      int n
    }
    stack {
      precondition ($input.n > 0) {
        error_type = "accessdenied"
      }
    }
    response = null
  }
`,mo={id:"wrong-choice",category:"contract",severity:"error",scope:"document",basis:"documented",summary:"A value that is none of those that a clause or an argument can have.",why:"The push is refused, or what the value belongs to fails when it runs: with an unknown `error_type`, callers see an error of the server.",bad:{sources:{"function/guard.xs":co.replace("accessdenied","forbidden")},at:["forbidden"]},good:{"function/guard.xs":co},create:({report:t})=>{let e=({of:n,chosen:o,values:a})=>{let u=a.map(String);o===void 0||u.includes(o.text)||t({at:o,message:`"${o.text}" is none of the values of "${n}".`,help:`It is one of ${u.map(d=>`"${d}"`).join(", ")}.`,suggestions:q(o.text,a.filter(d=>typeof d=="string"))})};return{document:n=>{for(let o of[...po(n.header),...zo(n)])e(o)},statement:(n,o)=>{if(!(n.disabled||E(o))&&v(o).type==="stack")for(let a of Bo(n))e(a)}}}};function po(t){return[{of:"verb",chosen:Le(t,"verb"),values:uo}]}function zo({keyword:t,body:e}){let o=Object.entries(j[t.text]?.clauses??{}).flatMap(([u,{form:d,values:l}])=>{let g=k(e,u)?.value;return l===void 0||g===void 0?[]:(d==="value:object"?Ue(g):[g]).map(K=>({of:u,chosen:ve(K),values:l}))}),a=t.text;return a==="api_group"&&o.push(te(k(e,"cors")?.value,"mode",oo)),a==="table"?[...o,...Ko(k(e,"index")?.value)]:o}function Ko(t){return lo(t).flatMap(e=>{let n=te(e,"type",Object.keys(Ae)),o=Ae[n.chosen?.text??""]?.operators??[],a=o.length===0?[]:lo(G(e,"field")?.value);return[n,...a.map(u=>te(u,"op",o))]})}function Bo(t){let e=b[t.keyword.text],n=e?.operand==="reference-with-verb"?po(t.header):[],o=Object.entries(e?.arguments??{}).flatMap(([a,{kind:u,values:d}])=>{let l=k(t.body,a)?.value;if(l===void 0)return[];switch(u){case"return":return[te(l,"type",so),te(l,"distinct",no)];case"joins":return Ue(l).map(g=>te(g,"type",ao));case"sort":return Ue(l).map(g=>({of:a,chosen:ve(g),values:io}));default:return d===void 0?[]:[{of:a,chosen:ve(l),values:d}]}});return[...n,...o]}function te(t,e,n){let o=G(t,e)?.value;return{of:e,chosen:o===void 0?void 0:ve(o),values:n}}function ve(t){return t.type!=="number"?W(t):{text:String(t.value),start:t.start,end:t.end}}function lo(t){return t?.type==="array"?t.items:[]}function Ue(t){return t.type==="object"?B(t).map(e=>e.value):[]}var vc=[ir,dr,ar,ur,Ft,Pt,Yt,Ht,Xr,Sr,Nr,Pr,Wr,vr,Hr,xr,Cr,Dr,to,qr,cr,lr,mr,Gr,zr,Kr,Br,Vr,Jr,Zr,ro,tr,er,Jt,At,It,wt,mo,Lt,ze,sr,Kt,Nt];export{ar as a,ir as b,ur as c,dr as d,vc as e};
