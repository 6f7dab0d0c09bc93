import Testing
import MTTQCore
