using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Modules.Rehabilitation.KeepPeople;

internal sealed class KeepPeopleForm
{
    public Guid? AccountId { get; set; }

    public CaseRole? Role { get; set; }

    public string? Reason { get; set; }
}
