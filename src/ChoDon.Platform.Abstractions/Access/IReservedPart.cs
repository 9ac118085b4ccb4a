namespace ChoDon.Platform.Abstractions.Access;

/// <summary>A part of a case that its mentors do not see.</summary>
public interface IReservedPart : IRestrictedPart;
