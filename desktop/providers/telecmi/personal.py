"""What the fields of TeleCMI's requests and answers hold; the pages are named in ``regions``."""

from __future__ import annotations

from desktop.domain.personal import Fields, fields

HOSTS = ("piopiy", "rest", "notify")

FIELDS: Fields = fields(
    plain="""
        code status count total page limit type start_date end_date time date duration
        billedsec rate record region category start_time end_time notify sms_alert followme webrtc
        extension answered missed balance sms expire price capacity profile break_sec expiresin
        remindme state action direction
    """,
    identifier="""
        appid inet_no inetno id _id cmiuid cmiuuid conversation_uuid call_id uuid leguid request_id
        agent_id user_id user agent from to callerid pstn mobile phone phone_number phone_no number
        filename file email email_id
    """,
    name="name first_name last_name group team",
    note="notes notes.msg ?.msg custom extra_params tag info company contacts.status",
    words="msg message error",
)
