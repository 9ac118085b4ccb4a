using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Tests.Support;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Tests;

/// <summary>Whatever names a party or tells what was said is bytes, and nothing scores anybody.</summary>
internal sealed class KnownColumnsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    // Mediators bear an office in the village; people on a case are accounts.
    private static readonly string[] Known =
    [
        "med_case_party: address, case_id, id, name, position, stamp, unit_id",
        "med_case_person: account_id, case_id, id, is_held_back, name, role, since, stamp, unit_id, until",
        "med_dispute_kind: id, is_retired, name, saved_at, stamp, unit_id",
        "med_follow_up: case_id, due_on, id, is_kept, looked_on, promise, stamp, unit_id",
        "med_mediation_case: agreement, cancel_reason, ended_on, id, issuer_id, kind_id, matter, mediators, number, received_on, referred_to, result, saved_at, stamp, unit_id, year",
        "med_mediation_session: case_id, day, id, note, place, stamp, unit_id",
        "med_number_series: last, series, unit_id, year",
    ];

    [Test]
    public void There_is_no_column_that_is_not_known()
    {
        using var data = Register.NewContext(Register.Access);
        var columns = data.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName()!.StartsWith(MediationDbContext.Prefix, StringComparison.Ordinal))
            .Select(table => $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName()).Order(StringComparer.Ordinal))}");

        Assert.That(columns.Order(StringComparer.Ordinal), Is.EqualTo(Known));
    }

    [TestCase(typeof(CaseParty), nameof(CaseParty.Name))]
    [TestCase(typeof(CaseParty), nameof(CaseParty.Address))]
    [TestCase(typeof(MediationCase), nameof(MediationCase.Matter))]
    [TestCase(typeof(MediationCase), nameof(MediationCase.Agreement))]
    [TestCase(typeof(MediationSession), nameof(MediationSession.Note))]
    [TestCase(typeof(FollowUp), nameof(FollowUp.Promise))]
    public void What_was_said_and_by_whom_is_sealed(Type table, string property)
    {
        using var data = Register.NewContext(Register.Access);

        Assert.That(data.Model.FindEntityType(table)!.FindProperty(property)!.ClrType, Is.EqualTo(typeof(SealedText)));
    }
}
