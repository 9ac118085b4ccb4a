using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.KeepCouncil;

internal sealed class MemberForm
{
    public Guid Id { get; set; }

    /// <summary>Of the member that is changed; nothing when one is added.</summary>
    public Guid? Stamp { get; set; }

    public string? Name { get; set; }

    public string? Office { get; set; }

    public CouncilRole? Role { get; set; }

    public Guid? AccountId { get; set; }
}
