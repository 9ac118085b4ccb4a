using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Weapons.Rules;

/// <summary>Numbers as they stand on paper, and who gives them.</summary>
internal sealed class ReceiptNumbers(DistrictVillages villages, IUnitDirectory directory, IDistrictSettings settings)
{
    public string Of(Receipt receipt) => OfficialWords.Number(receipt.Number, settings.Get(Settings.ReceiptNotation, villages.District.Id));

    public string Of(CustodyStep step) =>
        step.Number is { } number ? OfficialWords.Number(number, settings.Get(Settings.CustodyNotation, villages.District.Id)) : "";

    /// <summary>The issuing body and the one above it, in capitals; and the place that stands before the date.</summary>
    public (string Superior, string Issuer, string Place) BodiesOf(Guid issuerId, DateOnly day)
    {
        var map = directory.AsOf(day);
        var body = settings.Get(Settings.Issuer, villages.District.Id);
        var commune = map.Find(issuerId)?.Name ?? "";
        return (
            OfficialWords.Capitals($"{body} {villages.District.Name}"),
            OfficialWords.Capitals($"{body} {commune}"),
            OfficialWords.Place(commune));
    }
}
