namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// A row that whoever works below its unit may read, too: a list or a rule that a district makes for its communes and
/// villages. It says nothing about a person or a household. To write it takes the unit itself, as with any row.
/// </summary>
public interface ISharedBelow : IUnitRecord;
