namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>For each field, whose value the one household keeps.</summary>
internal sealed class ResolveForm
{
    public Guid FirstStamp { get; set; }

    public Guid SecondStamp { get; set; }

    public Side HeadName { get; set; } = Side.First;

    public Side Person { get; set; } = Side.First;

    public Side Address { get; set; } = Side.First;

    public Side Phone { get; set; } = Side.First;

    public Side CitizenNumber { get; set; } = Side.First;

    public Side Membership { get; set; } = Side.First;

    /// <summary>Whose members are kept; null for those of both.</summary>
    public Side? Members { get; set; }
}
