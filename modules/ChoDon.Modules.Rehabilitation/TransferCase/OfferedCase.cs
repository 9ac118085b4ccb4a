using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Modules.Rehabilitation.TransferCase;

/// <summary>What the receiver knows of a case before they accept it: its number, from where to where, and what they were told.</summary>
internal sealed record OfferedCase(
    Guid Id, Guid CaseId, Guid FromUnitId, Guid ToUnitId, int Year, int Number, DateOnly OfferedOn, Guid OfferedById, string OfferedByName, SealedText? Note)
{
    public string ShortNumber => CaseNumbers.Short(Number, Year);
}
