namespace ChoDon.Platform.Abstractions.Access;

/// <summary>A row that hangs on an <see cref="IRestrictedCase"/>; who is not on the case does not see it.</summary>
public interface IRestrictedPart : IUnitRecord
{
    /// <summary>The case.</summary>
    Guid CaseId { get; }
}
