using ChoDon.Modules.Enrollment.Resources;
using ChoDon.Modules.Enrollment.ShowHousehold;
using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Ui;
using ChoDon.Platform.Ui.Forms.Conflicts;
using ChoDon.Platform.Ui.Notices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Enrollment.KeepMembers;

[Authorize(Permissions.EditHouseholds)]
internal sealed class EditMemberPage(
    MemberHandler handler, HouseholdReader reader, TimeProvider time, IStringLocalizer<EnrollmentText> texts)
    : SharedFormPage<MemberForm>(time, texts)
{
    private Guid _id;
    private Guid _memberId;

    public HouseholdDetails Household { get; private set; } = null!;

    protected override string SavedText => Texts["Saved.MemberEdited"];

    protected override string SavedUrl => Paths.Household(_id);

    protected override ConflictMessage Message =>
        new(Texts["Conflict.Member", Show.DateAndTime(Household.SavedAt)], Paths.Member(_id, _memberId), Paths.Household(_id));

    protected override IReadOnlyList<FormField<MemberForm>> Fields =>
    [
        new(Texts["Member.Name"], form => VietnameseText.Clean(form.Name), (from, to) => to.Name = from.Name),
        .. PersonFormFields.Of<MemberForm>(Texts, form => form.Person),
    ];

    public Task<IActionResult> OnGetAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        (_id, _memberId) = (id, memberId);
        return ShowAsync(cancellationToken);
    }

    public Task<IActionResult> OnPostAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        (_id, _memberId) = (id, memberId);
        return SaveAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid memberId, CancellationToken cancellationToken)
    {
        var result = await handler.RemoveAsync(id, memberId, cancellationToken);
        if (result.Status == SaveStatus.NotFound)
            return NotFound();
        TempData.Tell(result, Texts["Saved.MemberRemoved"], Time);
        return LocalRedirect(Paths.Household(id));
    }

    protected override async Task<MemberForm?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(_id, cancellationToken) is not { } household)
            return null;
        Household = household;
        return await handler.ReadAsync(_id, _memberId, cancellationToken) is { } member ? MemberForm.Of(member) : null;
    }

    protected override Task<SaveResult> SaveInputAsync(CancellationToken cancellationToken)
    {
        Input.Id = _memberId;
        return handler.EditAsync(Input.ToCommand(_id), cancellationToken);
    }
}
