namespace ChoDon.Platform.Abstractions.Access;

/// <summary>A row that belongs to a unit. Every row of a module does: that is how it is kept from strangers.</summary>
public interface IUnitRecord
{
    /// <summary>The unit under which it was recorded.</summary>
    Guid UnitId { get; }
}
