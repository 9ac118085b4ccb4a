namespace ChoDon.Platform.Core.Notices;

/// <summary>Names the resources with the words of notices.</summary>
public sealed class NoticeTexts;
