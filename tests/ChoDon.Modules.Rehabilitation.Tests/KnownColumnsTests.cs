using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Tests;

/// <summary>Whatever tells of the person is sealed, and nothing scores anybody.</summary>
internal sealed class KnownColumnsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    // Sealed columns bear a star. Mentors bear an office in the village; people on a case are accounts.
    private static readonly string[] Known =
    [
        "reh_case_person: account_id, case_id, id, is_held_back, name, role, since, stamp, unit_id, until",
        "reh_correction_request: answer*, answered_on, asked_on, case_id, due_on, id, stamp, text*, unit_id",
        "reh_erasure_item: case_id, ended_on, id, issuer_id, list_id, number, stamp, unit_id, year",
        "reh_erasure_list: drawn_up_on, erased_at, first_approved_by, first_approved_by_name, id, saved_at, second_approved_by, second_approved_by_name, stamp, unit_id",
        "reh_frozen_count: figure, id, month, number, stamp, unit_id",
        "reh_goal: case_id, id, position, stamp, text*, unit_id",
        "reh_goal_step: case_id, done_on, due_on, goal_id, id, position, stamp, text*, unit_id",
        "reh_helped_person: address*, agreed_on, background*, born_on*, case_id, citizen_number*, decision*, guardian*, guardian_phone*, id, name*, phone*, stamp, unit_id",
        "reh_mentorship: account_id, case_id, end_reason, first_day, id, last_day, name, name_key, notice, office, place, stamp, unit_id",
        "reh_monthly_review: by_name, case_id, due_on, id, next_action*, ordinal, stamp, text*, unit_id, written_on",
        "reh_need: case_id, id, kind, note*, stamp, unit_id",
        "reh_number_series: last, series, unit_id, year",
        "reh_referral: agreed_on, case_id, first_day, id, last_day, receiver_id, receiver_name, shown*, stamp, unit_id",
        "reh_rehabilitation_case: approved_by_name, basis, cancel_reason, decided_on, end_kind, ended_on, ends_on, grounds*, id, initials*, is_minor, is_restricted, issuer_id, legal_ground, months, number, outcome, proposed_by, proposed_by_name, proposed_end, saved_at, stamp, starts_on, unit_id, year",
        "reh_stay: case_id, first_day, id, is_first, last_day, stamp, unit_id, village_id",
        "reh_transfer_offer: answered_on, case_id, id, note*, offered_by_id, offered_by_name, offered_on, receiver_id, receiver_name, stamp, to_unit_id, unit_id",
        "reh_visit: by_name, case_id, day, id, note*, stamp, unit_id, way",
    ];

    [Test]
    public void There_is_no_column_that_is_not_known()
    {
        using var data = Register.NewContext(Register.Access);
        var columns = data.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName()!.StartsWith(RehabilitationDbContext.Prefix, StringComparison.Ordinal))
            .Select(table => $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName() + (column.ClrType == typeof(SealedText) ? "*" : "")).Order(StringComparer.Ordinal))}");

        Assert.That(columns.Order(StringComparer.Ordinal), Is.EqualTo(Known));
    }

    [Test]
    public async Task A_reason_that_names_the_person_is_refused_wherever_it_would_stand_unsealed()
    {
        var id = await Register.MentoredCaseAsync(form => form.CitizenNumber = "006 202 000 123");
        await Register.ProposeAsync(id, kind: EndKind.Remitted);
        foreach (var reason in new[] { "vì Đàm văn  mẫu ốm", "dam van mau", "số 006202000123" })
        {
            SaveResult[] results =
            [
                await Register.PutOnAsync(id, Support.Register.Stranger, CaseRole.Owner, reason),
                await Register.RestrictAsync(id, [Support.Register.Owner, Support.Register.Supervisor], reason: reason),
                await Register.CancelAsync(id, reason),
                await Register.ReturnAsync(id, reason),
                await Register.MentorAsync(id, "Bàn Thị Đỡ", notice: "1/TB", reason: reason),
                await Register.MentorAsync(id, "Bàn Thị Đỡ", notice: reason, reason: "ốm"),
            ];
            Assert.That(results.SelectMany(result => result.Errors).Select(error => error.TextKey), Is.EqualTo(Enumerable.Repeat("Error.NamesPerson", 6)), reason);
            Assert.That(Register.Cover().Of((await Register.FindAsync(id))!.Person!).Names(reason), Is.True, "reveal");
        }

        Assert.That((await Register.PutOnAsync(id, Support.Register.Stranger, CaseRole.Owner, "Đàm Văn Mẫuu nhận bàn giao")).Status, Is.EqualTo(SaveStatus.Saved), "another name");
    }
}
