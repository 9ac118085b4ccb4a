using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Tests.Support;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.Tests;

/// <summary>Who gave a weapon stands in one table, sealed; an item knows a receipt and nobody.</summary>
internal sealed class KnownColumnsTests(DatabaseProvider provider) : RegisterTests(provider)
{
    // Signers and receivers are members of staff, as they stand in the minutes.
    private static readonly string[] Known =
    [
        "wpn_custody_step: act_id, counterpart, day, first_signed_at, first_signer, first_signer_id, id, issuer_id, item_id, kind, number, second_signed_at, second_signer, second_signer_id, stamp, unit_id",
        "wpn_donor: address, id, name, receipt_id, stamp, unit_id",
        "wpn_item: condition, custody, id, is_cancelled, kind_id, measure, mode, position, receipt_id, received_on, saved_at, serial, stamp, thousandths, unit_id",
        "wpn_item_kind: id, is_dangerous, is_retired, measure, name, saved_at, stamp, unit_id",
        "wpn_item_photo: added_at, document_id, id, item_id, stamp, unit_id",
        "wpn_number_series: last, series, unit_id, year",
        "wpn_receipt: cancel_reason, id, issuer_id, legal_case, mode, note, number, place, received_on, receiver, saved_at, stamp, unit_id, year",
    ];

    [Test]
    public void There_is_no_column_that_is_not_known()
    {
        using var data = Register.NewContext();
        var columns = data.Model.GetEntityTypes()
            .Where(entity => entity.GetTableName()!.StartsWith(WeaponsDbContext.Prefix, StringComparison.Ordinal))
            .Select(table => $"{table.GetTableName()}: {string.Join(", ", table.GetProperties().Select(column => column.GetColumnName()).Order(StringComparer.Ordinal))}");

        Assert.That(columns.Order(StringComparer.Ordinal), Is.EqualTo(Known));
    }

    [Test]
    public void What_is_known_of_a_donor_is_sealed_and_only_the_receipt_leads_there()
    {
        using var data = Register.NewContext();
        var donor = data.Model.FindEntityType(typeof(Donor))!;

        Assert.That(donor.FindProperty(nameof(Donor.Name))!.ClrType, Is.EqualTo(typeof(SealedText)));
        Assert.That(donor.FindProperty(nameof(Donor.Address))!.ClrType, Is.EqualTo(typeof(SealedText)));
        Assert.That(donor.GetReferencingForeignKeys(), Is.Empty);
        Assert.That(donor.GetForeignKeys().Select(link => link.PrincipalEntityType.ClrType), Is.EqualTo(new[] { typeof(Receipt) }));
    }
}
