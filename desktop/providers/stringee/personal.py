"""What the fields of Stringee's requests and answers hold; the pages are named in ``endpoints``."""

from __future__ import annotations

from desktop.domain.personal import Fields, fields

HOSTS = ("contact_center", "call")

FIELDS: Fields = fields(
    plain="""
        r totalagents totalpages totalcalls totalcount totalgroups currentpage limit page version
        sort_order manual_status system_status device_status online_status routing_type
        last_time_pickup last_time_support_call_ended start_time answer_time stop_time
        first_answer_time answer_duration answer_duration_minutes amount created recorded
        object_type video_call start_time_datetime answer_time_datetime stop_time_datetime
        from_internal to_internal allow_outbound_calls enable_ivr record_outbound_calls record_calls
        agent_wrap_up_after_calls wrap_up_time_limit enable_voicemail schedule
        wait_agent_answer_timeout primary_group number_of_agent from_start_time to_start_time
        type action format peertopeercall transfertype
    """,
    identifier="""
        id uuid agent_id agentid stringee_user_id
        from_user_id fromuserid from_number to_number from_alias to_alias number alias callid
        call_id agentuserid customernumber toagentfromnumberdisplay toagentfromnumberdisplayalias
        tocustomerfromnumber participants groupid queueid numberid group_id queue_id group queue
        ivr_menu phone_number from_number_callout_to_agent
    """,
    account="project project_id account account_id",
    cursor="search_after search_after[]",
    name="name nickname project_name",
    note="record_path wait_greeting hold_greeting eventurl customdata answer_url",
    words="message msg",
)
