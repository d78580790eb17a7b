"""Pictures of the contacts, and of the list under the number field."""

from __future__ import annotations

from desktop.domain.contact_rows import ContactDryRun, NotReadable
from desktop.domain.wording import say
from desktop.views.contact_import_dialog import ContactImportDialog
from desktop.views.suggestions import SuggestionBox
from tests.shots.stage import Stage

PEOPLE = (
    ("Ananya Sharma", "+91 98765 14671", "Sharma Textiles", "Rings back in the evening only"),
    ("Nguyễn Đức Minh", "+84 912 345 678", "Công ty Sao Mai", ""),
    ("Anand Krishnamurthy Venkataraman", "+91 98450 22331", "Coimbatore Precision Works", ""),
    ("அனன்யா ரவி", "+91 94440 11223", "", "Tamil, please"),
    ("", "+91 80 4567 8900", "", "Night desk of the hospital"),
)


async def contacts(stage: Stage) -> None:
    """None, the form, the page, the list under the field, and the summary of a file."""
    stage.sandbox.switch(outcome_delay=3600)
    await stage.sign_in()
    await stage.settled()
    await stage.open_tab("Dialer")
    tab, controller = stage.main.dialer_tab, stage.main.dialer_tab.contacts._contacts
    tab._lists.button("contacts").click()
    await stage.picture("contacts-none")
    for name, number, company, note in PEOPLE:
        dnc = name == "Anand Krishnamurthy Venkataraman"
        controller.save(
            "",
            number,
            {"name": name, "company": company, "email": "", "note": note, "do_not_call": dnc},
        )
        await stage.until(lambda: not controller.saving, "saved")
    tab.contacts.table.selectRow(0)
    stage.main.toast.close_now()
    await stage.picture("contacts-page")
    controller.edit_number("+919876514671")
    await stage.dialog("Edit contact")
    await stage.picture("contacts-form")
    await stage.press("Cancel")
    tab.focus_number()
    box = stage.main.findChildren(SuggestionBox)[0]
    tab.panel.field.insert("an")
    await stage.until(box.isVisible, "suggestions")
    box.setCurrentIndex(box.model().index(0, 0))
    await stage.picture("suggestions-name")
    tab.panel.field.selectAll()
    tab.panel.field.insert("98")
    await stage.until(lambda: box.isVisible() and box.model().rowCount() > 1, "numbers")
    await stage.picture("suggestions-number")
    tab.panel.field.selectAll()
    tab.panel.field.insert("zzyzx")
    await stage.until(lambda: stage.tells("Nobody called “"), "nobody")
    await stage.picture("suggestions-nobody")
    faults = (
        NotReadable(17, "98765", say("The number is too short.")),
        NotReadable(212, "", say("There is no number. Add one, or take the row out.")),
    )
    run = ContactDryRun("customers.xlsx", (), {}, 38, faults)
    dialog = ContactImportDialog(run, lambda _: None, stage.main)
    dialog.open()
    await stage.picture("contacts-import")
    dialog.close()
